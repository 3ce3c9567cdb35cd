"""What practices are made of: the base, the catalog, guided steps and their pieces, the card with people to call."""
