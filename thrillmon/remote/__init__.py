"""What we hear: links to the provider over real sockets, without Qt."""
