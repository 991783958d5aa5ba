"""What we know: pure and synchronous knowledge of the floor, without sockets, files, Qt or waiting."""
