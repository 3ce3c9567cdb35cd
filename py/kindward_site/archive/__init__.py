"""The one archive that the browser loads: Pyodide, pruned, with our Python in it."""
