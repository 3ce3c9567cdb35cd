"""What belongs to allies alone."""
