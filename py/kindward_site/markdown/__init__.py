"""What authors write in Markdown beyond Markdown: our blocks."""
