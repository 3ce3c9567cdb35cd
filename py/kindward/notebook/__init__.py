"""My notebook: what the reader kept, by day; found, opened, changed, and erased with a way back."""
