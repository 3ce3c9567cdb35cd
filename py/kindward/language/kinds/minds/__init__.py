"""What others think or feel, told as a fact that nobody said."""
