"""The program's commands, one file each; cli chooses among them. Only those with a window import Qt."""
