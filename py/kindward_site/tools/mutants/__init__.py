"""Puts small faults into our Python and JavaScript, one at a time in a copy, and says which of them the tests notice.

    scripts/mutants language                       40 faults in a package, held against the tests of that package
    scripts/mutants records --count 100 --seed 7   more, and other ones
    scripts/mutants language --jobs 2              two at a time, each in a copy of its own
    scripts/mutants storage outbox                 several packages, each held against its own tests
    scripts/mutants py/kindward/records/times.py --tests tests/kindward/records/test_times.py -- -k zone

A fault is what a slip would leave behind: a comparison turned, a condition negated, a number one off, a statement
forgotten. Each kind of slip comes up equally often, wherever it can be made. The tests must hold without a fault; they run
one after the other and stop at the first failure, and a run that takes much longer than the one without a fault counts as
noticed, for it would hang.

For a fault in Python only those tests run that executed a line of it in the run without a fault, which recording.py
notes; where none did, the fault is NOT RUN, which is as bad as MISSED. A test that does not execute the line cannot tell
the fault, so leaving it out changes no outcome as long as tests do the same in each run. What one test leaves for the next
is known where import, a shared fixture, a cached property or a cache of `functools` made it: recording.py says how. It is
not known where a function of ours sets a global in one test for another. A test that starts a process runs for every
fault. For a fault in JavaScript all tests of the package run: nothing notes what Node and the browsers execute.
"""
