"""What the user set up: typed profiles, where they come from, and secrets that are never in them."""
