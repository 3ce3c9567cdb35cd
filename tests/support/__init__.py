"""What tests share: every helper is here, and no test module imports another."""
