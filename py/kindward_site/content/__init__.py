"""What pages show that is made of data or types: evidence, lines to call, the library, the data format."""
