"""What the recognizer listens for, one kind of danger a file, and what of it is quiet after all."""
