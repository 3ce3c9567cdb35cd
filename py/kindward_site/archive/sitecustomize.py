"""Runs inside Pyodide, as the archive's `sitecustomize`: imports its modules from memory, the heavy ones late."""

import _sre
import gc
import marshal
import sys
from _frozen_importlib import ModuleSpec

# Collecting while thousands of functions and classes are being made frees nothing; the worker turns it on again.
gc.disable()


class Folder:
    """A path before pathlib is there: Pyodide's JavaScript asks its package loader for two, and only for their text."""

    def __init__(self, path):
        self.path = path

    def __str__(self):
        return self.path


# Modules that Pyodide's boot imports but does not use. Each runs when somebody asks for a name that is not given here.
# What is given here is what the boot itself asks for: a plain value, or "module:name" where it is defined. A module that is
# no longer in the archive (LEFT_OUT in modules.py) has nothing but what is given.
LATE = {
    "asyncio": {
        "AbstractEventLoop": "asyncio.events:AbstractEventLoop",
        "DefaultEventLoopPolicy": "asyncio.events:BaseDefaultEventLoopPolicy",  # WebLoopPolicy needs no Unix of it
        "Future": "asyncio.futures:Future",
        "Handle": "asyncio.events:Handle",
        "Task": "asyncio.tasks:Task",
        "_set_running_loop": "asyncio.events:_set_running_loop",
        "get_event_loop": "asyncio.events:get_event_loop",
        "run": "asyncio.runners:run",
        "set_event_loop_policy": "asyncio.events:set_event_loop_policy",
        "sleep": "asyncio.tasks:sleep",
    },
    "asyncio.queues": {},
    "asyncio.timeouts": {},
    "concurrent.futures": {
        "ALL_COMPLETED": "ALL_COMPLETED",
        "FIRST_COMPLETED": "FIRST_COMPLETED",
        "FIRST_EXCEPTION": "FIRST_EXCEPTION",
    },
    "importlib.resources": {},
    "logging": {"DEBUG": 10},
    "pathlib": {},
    "pyodide._package_loader": {
        "DSO_DIR": Folder("/usr/lib"),
        "SITE_PACKAGES": Folder("/lib/python3.13/site-packages"),
        "init_loaded_packages": lambda: None,  # it would look for wheels in that folder: there are none
    },
    "shutil": {},
    "signal": {},
    "socket": {"AF_UNSPEC": 0, "AI_PASSIVE": 1},
    "subprocess": {"PIPE": -1},
}


class LateModule(type(sys)):
    """A module that runs its code at the first use of a name that LATE does not give, nor is a submodule's."""

    def __getattr__(self, name):
        if name == "__path__":  # the import system asks whether it is a package
            raise AttributeError(name)
        here = self.__name__
        if f"{here}.{name}" in self.__loader__.modules:
            return _module(f"{here}.{name}")
        given = LATE[here].get(name)
        if isinstance(given, str) and ":" in given:
            module, name = given.split(":")
            return getattr(_module(module), name)
        return getattr(self, name) if given is None and _run(self) else given


def _module(name):
    __import__(name)
    return sys.modules[name]


def _run(module):
    """Runs a late module in full, and keeps what others have set in it meanwhile (Pyodide replaces asyncio.run)."""
    if module.__name__ not in module.__loader__.modules:
        raise AttributeError(f"{module.__name__} is left out of the archive")  # what hasattr asks with
    set_before = {name: value for name, value in vars(module).items() if not name.startswith("__")}
    module.__class__ = type(sys)
    exec(module.__loader__.get_code(module.__name__), vars(module))
    vars(module).update(set_before)
    return True


class Library:
    """Finds and loads the modules of the archive: name -> (whether it is a package, its marshalled code)."""

    def __init__(self, modules):
        self.modules = modules

    def find_spec(self, name, path=None, target=None):
        if name in self.modules:
            return ModuleSpec(name, self, origin="archive", is_package=self.modules[name][0])
        return ModuleSpec(name, self, origin="archive") if name in LATE else None

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        if module.__name__ in LATE:
            module.__class__ = LateModule
        else:
            exec(self.get_code(module.__name__), vars(module))
            AFTER.get(module.__name__, id)(module)

    def get_code(self, name):
        return marshal.loads(self.modules[name][1])

    def get_source(self, name):
        return None

    def is_package(self, name):
        return self.modules[name][0]


def _patterns_ready(compiler):
    """Takes regular expressions that the build has compiled; the others are compiled as ever."""
    compile = compiler.compile

    def ready_or_compile(pattern, flags=0):
        ready = PATTERNS.get((pattern, flags))
        if ready is None:
            return compile(pattern, flags)
        all_flags, code, groups, names = ready
        index = [None] * (groups + 1)
        for name, group in names.items():
            index[group] = name
        return _sre.compile(pattern, all_flags, list(memoryview(code).cast("I")), groups, names, tuple(index))

    compiler.compile = ready_or_compile


class Unsigned:
    """inspect, without signatures: a dataclass takes one for its docstring only, and docstrings are stripped here."""

    def __init__(self, inspect):
        self.inspect = inspect

    def __getattr__(self, name):
        return getattr(self.inspect, name)

    def signature(self, cls):
        raise ValueError(cls)


def _methods_ready(dataclasses):
    """Takes the code of dataclasses' methods that the build has compiled; the others are compiled as ever."""

    def ready_or_exec(text, *scopes):
        code = METHODS.get(text)
        exec(marshal.loads(code) if code else text, *scopes)

    dataclasses.exec = ready_or_exec
    dataclasses.inspect = Unsigned(dataclasses.inspect)


# Modules whose way to make code out of text is short-cut for texts that the build has met.
AFTER = {"re._compiler": _patterns_ready, "dataclasses": _methods_ready}

MODULES, PATTERNS, METHODS = marshal.loads(__loader__.get_data("library.bin"))
# First in line: what the archive holds is neither built in nor frozen, and asking those finders first costs time.
sys.meta_path.insert(0, Library(MODULES))
