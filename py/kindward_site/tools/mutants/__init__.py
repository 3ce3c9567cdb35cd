"""Puts small faults into our Python and JavaScript, one at a time in a copy, and says which of them the tests notice.

    scripts/mutants language                       40 faults in a package, held against the tests of that package
    scripts/mutants records --count 100 --seed 7   more, and other ones
    scripts/mutants storage outbox                 several packages, each held against its own tests
    scripts/mutants py/kindward/records/times.py --tests tests/kindward/records/test_times.py -- -k zone

A fault is what a slip would leave behind: a comparison turned, a condition negated, a number one off, a statement
forgotten. Each kind of slip comes up equally often, wherever it can be made. The tests must hold without a fault; they run
one after the other and stop at the first failure, and a run that takes much longer than the one without a fault counts as
noticed, for it would hang.
"""
