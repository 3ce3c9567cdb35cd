"""What records, their fields and their days are called, wherever they are shown or written out."""
