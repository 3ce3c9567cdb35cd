"""What is searched and filtered in the notebook: the index, the words as they are compared, the matches."""
