"""thrillmon: a desktop console for live-casino floors.

wire     generated messages of the provider            clock  the only reader of the time
remote   WHAT WE HEAR: sockets, no Qt                  tasks  the only starter of asyncio tasks
floor    WHAT WE KNOW: pure and synchronous            settings  profiles and secrets
archive  WHAT WE KEEP: SQLite
models   HOW QT READS IT: the only item models
panes    WHAT YOU SEE: widgets only
studio   A PRETEND STUDIO: plays every game type from a seed over real sockets
app      builds every object once and closes in reverse; cli and commands: the program's commands
A module may import only what stands below it; pyproject.toml holds the contract and CI checks it.
"""

__version__ = "0.1.0"
