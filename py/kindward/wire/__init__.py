"""What goes between the page and Python: messages, effects, their names, and JSON within bounds."""
