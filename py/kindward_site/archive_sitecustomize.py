"""Runs inside Pyodide, as the archive's `sitecustomize`: imports the archive's modules out of one dictionary in memory."""

import gc
import marshal
import sys
from _frozen_importlib import ModuleSpec

# Collecting while a thousand functions and classes are being made finds nothing to free; the worker turns it on again.
gc.disable()


class Library:
    """Finds and loads the modules of `library.bin`: name -> (whether it is a package, its marshalled code)."""

    def __init__(self, modules):
        self.modules = modules

    def find_spec(self, name, path=None, target=None):
        if name in self.modules:
            return ModuleSpec(name, self, origin="archive", is_package=self.modules[name][0])
        return None

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        exec(self.get_code(module.__name__), module.__dict__)

    def get_code(self, name):
        return marshal.loads(self.modules[name][1])

    def get_source(self, name):
        return None

    def is_package(self, name):
        return self.modules[name][0]


# First in line: what the archive holds is neither built in nor frozen, and asking those finders first costs time.
sys.meta_path.insert(0, Library(marshal.loads(__loader__.get_data("library.bin"))))
