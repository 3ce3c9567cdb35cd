"""Kindward's practices: pure Python that runs in CPython at build time and in Pyodide in the reader's browser."""
