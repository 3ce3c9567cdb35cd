"""Browser engines behind one small protocol, so that a journey is described once and made in each of them."""
