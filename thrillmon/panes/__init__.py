"""What you see: widgets only; they read models and open no socket."""
