<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hant" sourcelanguage="en">
<context>
    <name>thrillmon</name>
    <message>
        <location filename="thrillmon/app.py"/>
        <source>No table has been heard of yet. The lamps above say how each source stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/app.py"/>
        <source>The profile switches every source off: no [amqp], [grpc] or [rest] section. Add one to see tables here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/commands/check.py"/>
        <source>The profile switches every link off: no [amqp], [grpc] or [rest] section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/commands/check.py"/>
        <source>[tap]: this version does not listen to ThrillConnect yet; the section is read and not tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/commands/demo.py"/>
        <source>--screenshots {folder}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/commands/demo.py"/>
        <source>There is no display: the window runs offscreen for {seconds:.0f} s and takes pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/commands/floor.py"/>
        <location filename="thrillmon/commands/records.py"/>
        <source>The profile has neither a [grpc] nor a [rest] section: there is nobody to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/commands/records.py"/>
        <source>Only the first {count} are shown; ask for more with --limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/commands/records.py"/>
        <source>The profile has no [{section}] section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/commands/records.py"/>
        <source>This version keeps no archive yet. Ask the provider: --source grpc or --source rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/commands/speaking.py"/>
        <source>[{link}] is not encrypted and leaves this machine: anybody on the way can read it. Use amqps, https, wss or tls = true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/commands/studio.py"/>
        <source>--tap-port: this version&apos;s studio serves no ThrillConnect events yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/commands/studio.py"/>
        <source>A port of the studio cannot be opened: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/commands/tail.py"/>
        <source>The broker sends no more until something is acknowledged, and that is not ours to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/commands/tail.py"/>
        <source>The profile has no [amqp] section: there is nothing to hear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/commands/tail.py"/>
        <source>The queue is not ours, so nothing is acknowledged: at most {count} messages can be seen, and all of them stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/card_codes.py"/>
        <source>Clubs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/card_codes.py"/>
        <source>Cups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/card_codes.py"/>
        <source>Grand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/card_codes.py"/>
        <source>Major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/card_codes.py"/>
        <source>Minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/card_codes.py"/>
        <source>Swords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/card_codes.py"/>
        <source>black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/card_codes.py"/>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/card_codes.py"/>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/card_codes.py"/>
        <source>heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/card_codes.py"/>
        <source>last round of the shoe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/card_codes.py"/>
        <source>new shoe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/card_codes.py"/>
        <source>orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/card_codes.py"/>
        <source>pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/card_codes.py"/>
        <source>purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/card_codes.py"/>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/card_codes.py"/>
        <source>tails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/card_codes.py"/>
        <source>white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/card_codes.py"/>
        <source>yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/dissection.py"/>
        <source>A field numbered 0, which no field can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/dissection.py"/>
        <source>A field of wire type {wire}, which this protocol does not use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/dissection.py"/>
        <source>A number longer than any number can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/dissection.py"/>
        <source>Cut off inside a list of numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/dissection.py"/>
        <source>Cut off inside a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/dissection.py"/>
        <source>Cut off: {wanted} bytes should follow and {there} are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/dissection.py"/>
        <source>More than {count} fields; the rest is not taken apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/dissection.py"/>
        <source>Nested deeper than {depth}; not taken apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/__init__.py"/>
        <source>Unknown game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Baccarat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Baccarat 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Baccarat 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Banker card 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Banker card 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Banker third card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Banker {points} over {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Blockchain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Classic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Deal banker card 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Deal banker card 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Deal player card 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Deal player card 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Draw: no more bets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Draw: open bets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>First cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Forever 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Forever 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Fortune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>One Lucky Nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Peek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Peek blockchain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Peek third card (banker)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Peek third card (player)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Pit boss: banker&apos;s third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Pit boss: first cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Pit boss: player&apos;s third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Player card 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Player card 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Player third card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Player {points} over {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Show after peek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Show banker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Show first card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Show first four cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Show player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Show third card (banker)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Show third card (player)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Speed blockchain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Third card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Tie {points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Traditional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>{result}, banker pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>{result}, both pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>{result}, player pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/battle.py"/>
        <source>Deal discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/battle.py"/>
        <source>Deal dragon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/battle.py"/>
        <source>Deal tiger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/battle.py"/>
        <source>Dragon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/battle.py"/>
        <source>Dragon {rank} over {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/battle.py"/>
        <source>Pit boss: cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/battle.py"/>
        <source>Show both cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/battle.py"/>
        <source>Show dragon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/battle.py"/>
        <source>Show tiger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/battle.py"/>
        <source>The Big Battle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/battle.py"/>
        <source>Tie {rank}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/battle.py"/>
        <source>Tiger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/battle.py"/>
        <source>Tiger {rank} over {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>Bowl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>Fan Tan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>Grab and count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>Pit boss: count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>Pit boss: dice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>Pit boss: discs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>Sic Bo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>Thai Sic Bao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>Throw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>Triple {pips}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>Xoc Dia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>odd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>{count} → {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>{red} red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>{red} red, {white} white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>{total} big</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>{total} small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>{white} white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>All players</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Banker card 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Banker card 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Banker card 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Banker over all players</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Banker over all players with {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Bull Fight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Deal banker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Deal player 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Deal player 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Deal player 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>First card sets order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Pit boss: banker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Pit boss: player 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Pit boss: player 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Pit boss: player 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 1, card 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 1, card 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 1, card 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 1, card 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 1, card 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 2, card 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 2, card 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 2, card 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 2, card 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 2, card 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 3, card 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 3, card 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 3, card 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 3, card 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 3, card 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Show player 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Show player 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Show player 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>bull 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>bull 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>bull 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>bull 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>bull 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>bull 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>bull 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>bull 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>bull 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>bull-bull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>five faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>five small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>four faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>no bull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>{first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>{winner} over the banker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>{winner} over the banker&apos;s {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/caracruz.py"/>
        <source>Cara Cruz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/caracruz.py"/>
        <source>Coins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/caracruz.py"/>
        <source>Super coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/caracruz.py"/>
        <source>Super coin: no more bets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/caracruz.py"/>
        <source>Super coin: odds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/caracruz.py"/>
        <source>Super coin: open bets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/caracruz.py"/>
        <source>Super coin: ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/caracruz.py"/>
        <source>Super coin: result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/caracruz.py"/>
        <source>Super coin: show stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/caracruz.py"/>
        <source>Super coin: starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/caracruz.py"/>
        <source>Super coin: throw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/caracruz.py"/>
        <source>{result}; super coin: {bonus}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Bingo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Bingo: draw the ball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Bingo: no more bets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Bingo: open bets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Bingo: ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Bingo: starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Color Game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Color Game Jackpot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Mini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Pit boss: colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Super game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Super game: no more bets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Super game: open bets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Super game: ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Super game: starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Super game: throw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Wheel: no more bets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Wheel: open bets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Wheel: ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Wheel: spin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Wheel: starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>{result}; bingo: {bonus}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>{result}; super game: {bonus}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <location filename="thrillmon/floor/games/dropball.py"/>
        <source>{result}; wheel: {bonus}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/dropball.py"/>
        <source>Balls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/dropball.py"/>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/dropball.py"/>
        <source>Coconut Ball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/dropball.py"/>
        <source>Drop Ball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/dropball.py"/>
        <source>Drop the balls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/hilo.py"/>
        <source>Deal next card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/hilo.py"/>
        <source>Deal now card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/hilo.py"/>
        <source>Dealer confirms now card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/hilo.py"/>
        <source>Hi-Lo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/hilo.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/hilo.py"/>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/hilo.py"/>
        <source>Pit boss: next card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/hilo.py"/>
        <source>Pit boss: now card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/hilo.py"/>
        <source>Show next card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/hilo.py"/>
        <source>higher: {next} after {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/hilo.py"/>
        <source>lower: {next} after {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/hilo.py"/>
        <source>same: {next} after {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/hilo.py"/>
        <source>{next} after {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/reading.py"/>
        <source>Tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/reading.py"/>
        <source>{result} (by the record; the cards say {cards})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/reading.py"/>
        <source>{result}; {tier} jackpot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/reading.py"/>
        <source>{suit} {rank}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/reading.py"/>
        <source>{winner} wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/sakla.py"/>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/sakla.py"/>
        <source>Deal bottom card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/sakla.py"/>
        <source>Deal first card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/sakla.py"/>
        <source>Deal top card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/sakla.py"/>
        <source>Dealer confirms bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/sakla.py"/>
        <source>Dealer confirms first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/sakla.py"/>
        <source>Dealer confirms top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/sakla.py"/>
        <source>Sakla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>Deal gold card 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>Deal gold card 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>Deal gold card 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>Deal silver card 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>Deal silver card 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>Deal silver card 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>Gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>Show gold card 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>Show gold cards 1 and 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>Show silver card 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>Show silver cards 1 and 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>Silver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>Three Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>Tie: {pattern}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>flush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>high card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>leopard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>leopard killer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>straight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>straight flush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>{winner}: the higher {pattern}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>{winner}: {pattern} over {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wheels.py"/>
        <source>Classic blockchain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wheels.py"/>
        <source>Lucky Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wheels.py"/>
        <source>Mahjong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wheels.py"/>
        <source>Pit boss: number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wheels.py"/>
        <source>Pit boss: slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wheels.py"/>
        <source>Rainbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wheels.py"/>
        <source>Roulette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wheels.py"/>
        <source>Spin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wheels.py"/>
        <source>{number} {colour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wheels.py"/>
        <source>{number} {colour} even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wheels.py"/>
        <source>{number} {colour} odd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Banker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Dealer A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Dealer B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Dealer C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Dealer confirms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>First card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Jackpot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Open bets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Pit boss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Previous dealer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Previous dealer A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Previous dealer B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Previous dealer C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Previous pit boss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Round cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Round finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Round starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Shoe cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Step not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/links.py"/>
        <source>Connected, but no table has said anything for {seconds:.0f} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/links.py"/>
        <source>Connecting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/links.py"/>
        <source>It is connected anew by itself within seconds; if that fails, look at the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/links.py"/>
        <source>Look at the tables, or ask the studio whether it sends; the poll shows whether they play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/links.py"/>
        <source>Nothing has come for {seconds:.0f} s, although the connection is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/notices.py"/>
        <source>A time in the record cannot be a time; ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/notices.py"/>
        <source>Nobody here knows the type “{kind}”; the body is kept unread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/notices.py"/>
        <source>The AMQP timestamp {seconds:.0f} cannot be a time; ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/notices.py"/>
        <source>The body ({size:,} bytes) is damaged or cut off: it is no {message}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/notices.py"/>
        <source>The body has {size:,} bytes and honest ones have at most {limit:,}; it is kept unread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/notices.py"/>
        <source>The body is no {message}: it has fields of another record. Another message was sent under this type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/notices.py"/>
        <source>The body is no {message}: it has no {field}. Another message was sent under this type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/notices.py"/>
        <source>The message has no type, and only the type says what a body is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/plain.py"/>
        <source>Left out, because JSON cannot say it: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/queries.py"/>
        <source>The query ends too early: something is missing after “{query}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/queries.py"/>
        <source>The query is nested deeper than {depth}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/queries.py"/>
        <source>There is no field “{name}”. There are: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/queries.py"/>
        <source>a number cannot be compared with {operator}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/queries.py"/>
        <source>text cannot be compared with {operator}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/queries.py"/>
        <source>that is neither yes nor no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/queries.py"/>
        <source>that is no number such as 20, 20s or 2m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/queries.py"/>
        <source>that is no time such as 21:00 or 2026-11-21T21:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/queries.py"/>
        <source>{name} cannot be “{value}”: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/floor/queries.py"/>
        <source>“{rest}” is not understood here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_columns.py"/>
        <source>Dealer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_columns.py"/>
        <source>Game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_columns.py"/>
        <source>Game code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_columns.py"/>
        <source>Last result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_columns.py"/>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_columns.py"/>
        <source>Poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_columns.py"/>
        <source>Push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_columns.py"/>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_columns.py"/>
        <source>Shoe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_columns.py"/>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_columns.py"/>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>+{count} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>Betting closes in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>Betting should have closed {count} s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>In maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>Nobody is logged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>State {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>The broker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>The poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>Winner derived from the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>closes after this round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>in this phase for {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>last seen {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>last {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>maintenance after this round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>never confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>not confirmed since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>opens again after this round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>unknown since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>{code}
round {round} of the shift, {shoe} of the shoe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>{name}, seen since {time}; log-in not heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>{name}, since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>{result} · corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>{source} has said nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>{source} is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>{source} spoke {age} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <location filename="thrillmon/models/words.py"/>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <location filename="thrillmon/panes/trouble.py"/>
        <source>since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/tables.py"/>
        <source>{count} not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/tables.py"/>
        <source>{count} {phase}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/words.py"/>
        <source>Betting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/words.py"/>
        <source>Changing shoe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/words.py"/>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/words.py"/>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/words.py"/>
        <source>No more bets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/words.py"/>
        <source>Playing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/words.py"/>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/words.py"/>
        <source>{count} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/words.py"/>
        <source>{count} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/words.py"/>
        <source>{count} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/models/words.py"/>
        <source>{count} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/panes/lamps.py"/>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/panes/lamps.py"/>
        <source>Last sign of life {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/panes/lamps.py"/>
        <source>Newest message took {seconds:.1f} s to get here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/panes/lamps.py"/>
        <source>Since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/panes/lamps.py"/>
        <source>Tap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/panes/lamps.py"/>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/panes/lamps.py"/>
        <source>down {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/panes/lamps.py"/>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/panes/lamps.py"/>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/panes/lamps.py"/>
        <source>quiet {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/panes/lamps.py"/>
        <source>refused {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/panes/lamps.py"/>
        <source>silent {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/panes/lamps.py"/>
        <source>standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/panes/lamps.py"/>
        <source>{count} messages wait for us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_view.py"/>
        <location filename="thrillmon/panes/tables.py"/>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/panes/tables.py"/>
        <source>No table has been heard of yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/panes/title_strip.py"/>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/panes/title_strip.py"/>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/panes/title_strip.py"/>
        <source>Say times as the studio does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/panes/title_strip.py"/>
        <source>Say times as this machine does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/panes/title_strip.py"/>
        <source>Say times in UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/panes/title_strip.py"/>
        <source>Studio · {zone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/panes/title_strip.py"/>
        <source>{count} tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/panes/trouble.py"/>
        <source>Link troubles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/panes/window.py"/>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/panes/window.py"/>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/panes/window.py"/>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Ask the broker&apos;s keeper for the permission, or check the names in [amqp].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Check host and port in [amqp] url, and whether the broker runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Check host and port in [amqp] url; a firewall or an IP whitelist may stand in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Check that this is the broker&apos;s TLS port (usually 5671).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Check that this is the broker&apos;s port; if it is its TLS port, write amqps://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Check the names of exchange and queue in [amqp]; the studio must have made them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Check the path of [amqp] url: amqp://HOST/NAME; a / inside the name is written %2F.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Check the port; if it is the broker&apos;s TLS port, write amqps://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Check the spelling of [amqp] url, and this machine&apos;s network and DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Check user and password in the keychain, or THRILLMON_AMQP_USER and THRILLMON_AMQP_PASSWORD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Give the queue another name in [amqp], or delete the one that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>It is connected anew by itself; if that goes on failing, look at the broker and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Nobody knows the host name in {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Nothing listens at {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Stop the other program, or listen with a queue of your own: mode = &quot;own&quot; or &quot;durable&quot; in [amqp].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>The broker at {address} closed the connection: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>The broker at {address} failed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>The broker at {address} is shutting down or was told to drop us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>The broker at {address} refuses the user “{user}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>The broker at {address} shows a certificate this machine does not trust: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>The broker does not allow it: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>The broker has it with other settings: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>The broker says: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>The connection to {address} broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>The queue “{queue}” already has {consumers} other consumer(s), and every message goes to only one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>The virtual host “{vhost}” does not exist, or “{user}” may not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>There is no way to {address}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Use the name the certificate was made for, or point SSL_CERT_FILE at the authority&apos;s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>What listens at {address} does not speak AMQP 0-9-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Write amqp:// for a broker without TLS, or use its TLS port (usually 5671).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>{address} does not answer any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>{address} does not answer in TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>{address} does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>{address} hung up without a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/broker.py"/>
        <source>Listening on the queue “{queue}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/broker.py"/>
        <source>{address} has sent nothing for {seconds:.0f} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/channel.py"/>
        <source>Check the metadata of the gRPC link in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <source>Ask your network&apos;s administrator, or take the address out of the proxy&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <source>Check the address, also the path behind the host if the provider named one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <source>Check the address: this may be another service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <source>Check the address; a log-in page of the network may be in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <source>Enter the address itself, with https:// where the provider has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <source>The answer was thrown away. When it lasts, report it to the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <source>The link to {place} has been closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <source>The proxy on the way to {place} does not let us through (HTTP {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <source>What {place} answers to {call} is larger than {limit} MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <source>What {place} answers to {call} is not what the provider sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <source>{place} answers {call} with a web page instead of data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <source>{place} answers, but the provider&apos;s HTTP API is not there (asked: {call}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <source>{place} broke the connection off while asked {call}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <source>{place} can be reached, but did not answer {call} within {seconds:g} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <source>{place} sends us to another address (HTTP {status}); it was not followed, as the API key would go along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <source>{place} was asked {call} for {asked} and answered for “{told}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>It is tried again; when it lasts, tell the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/connect.py"/>
        <source>[grpc]: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/connect.py"/>
        <source>[rest]: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>Check that this is the TLS port of the right server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>Check the address for typing errors, and that this computer is on the right network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>Check the address; a firewall may be swallowing the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>Check the address; an authority of the studio&apos;s own is made known in SSL_CERT_FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>Check the network and the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>Check the port: it may be that of the HTTP API or of another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>Check the port; if it is right, the server is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>Enter it as the gRPC address, or use the port of the HTTP API here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>It is tried again; when it lasts, check that this is the server&apos;s TLS port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>Switch TLS off, or use the server&apos;s TLS port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>Switch TLS on (for REST: write https:// in front of the address).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>The certificate of {place} cannot be trusted: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>The name {host} is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>{place} and we cannot agree on TLS: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>{place} answers, but does not talk gRPC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>{place} cannot be reached: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>{place} gives no sign of life within {seconds:g} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>{place} is a gRPC port, not a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>{place} refuses the connection: nothing listens there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>{place} takes the connection and hangs up before TLS is agreed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>{place} talks TLS, but TLS is switched off here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>{place} talks plain text, but TLS is switched on here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/examining.py"/>
        <source>Answers in {took:.0f} ms: {count} tables, {open} of them open ({generation} calls).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/examining.py"/>
        <source>Answers, but knows no table for the platform “{platform}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/examining.py"/>
        <source>Check [studio] platform: it is the name of the header that flags our messages. Ask the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/examining.py"/>
        <source>Check [studio] platform; ask the provider which tables this account is subscribed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/examining.py"/>
        <source>Connected, but in {seconds:.0f} s no message flagged “{platform}” came, although {count} tables are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/examining.py"/>
        <source>Connected; no message for “{platform}” came in {seconds:.0f} s, which proves nothing with so few tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/examining.py"/>
        <source>Connected; the first message for “{platform}” came after {seconds:.1f} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/examining.py"/>
        <source>Connected; the queue “{queue}” will be made when listening begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/examining.py"/>
        <source>Connected; {count} messages wait in the queue “{queue}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/gateway.py"/>
        <source>Check the API key of the REST link; the provider calls it the Provider HTTP Secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/generations.py"/>
        <source>Check the address: this is another service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/generations.py"/>
        <source>{place} answers, but knows neither ListGames nor FetchGameProvideList.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/listening.py"/>
        <source>Check [amqp] exchange and the virtual host in [amqp] url; ask the provider for the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/listening.py"/>
        <source>Check [amqp] queue and the virtual host in [amqp] url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/listening.py"/>
        <source>There is no exchange “{exchange}” on this broker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/listening.py"/>
        <source>There is no queue “{queue}” on this broker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/poll.py"/>
        <source>Answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/record_pages.py"/>
        <source>The provider repeats its pages; the search was ended there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/record_pages.py"/>
        <source>The provider&apos;s pages do not end; the search was ended after {pages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/recorder.py"/>
        <source>The provider keeps 7 days: what is older than {oldest} was not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/recorder.py"/>
        <source>{place} has nothing under the code {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/session.py"/>
        <source>It is tried anew; if that fails, ask the broker&apos;s keeper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/session.py"/>
        <source>The broker at {address} closed the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/session.py"/>
        <source>The broker ended our listening: the queue “{queue}” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/session.py"/>
        <source>The connection to {address} is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/session.py"/>
        <source>The connection to {address} was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>Ask less often: raise the seconds between two polls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>Ask the provider whether our address is on its list and whether this account may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>Check that the address is the provider&apos;s, and set the generation of its calls to “auto”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>Check that the address is the provider&apos;s; if it is, its calls have changed: report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>It is tried again; when it lasts, ask the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>{place} answers, but does not know the call {call}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>{place} did not finish in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>{place} does not accept our credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>{place} does not accept the question {call}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>{place} does not let us ask {call}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>{place} failed while answering {call}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>{place} has nothing under that code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>{place} is not available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>{place} says that it is asked too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>{what} The reason given: “{said}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/settings/files.py"/>
        <source>The profile {file} cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/settings/files.py"/>
        <source>The variable {variable}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/settings/files.py"/>
        <source>There is no profile {file}. Write one, or try the program with: thrillmon demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/settings/files.py"/>
        <source>{file}, line {line}: {key}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/settings/files.py"/>
        <source>{file}: this is no TOML: a number is too long, or lists are nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/settings/files.py"/>
        <source>{file}: this is no TOML: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/settings/secrets.py"/>
        <source>[grpc] metadata {key}: there is no {place} entry “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/studio/play/troubles.py"/>
        <source>“step” is “{step}”, which the game does not have; its steps are {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/studio/play/troubles.py"/>
        <source>“table” is “{table}”, where nothing is dealt from a shoe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/studio/play/troubles.py"/>
        <source>“table” is “{table}”, which is no table here; name one of {first} to {last}, a game type that is played here, or *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/studio/play/troubles.py"/>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>{file}: trouble {number} ({kind}): {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>is not known here; known are {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>is wrong: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>is “{kind}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>must be a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>must be a number with an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>must be a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>must be more than {limit:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>must be text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>must be {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>must be {limit:g} or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>must be {limit:g} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>{file}: cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>{file}: is no TOML: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>{file}: trouble {number} must be a table of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>{file}: trouble {number}: “kind” {problem}; it must be one of {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>{file}: “trouble” must be a list: write [[trouble]] with two brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>{file}: “{key}” is not known; a script has only [[trouble]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>“code” and “message” go only with how = “cancel”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>“for” goes only with how = “finish”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>“held” and “table” go only with link = “amqp”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>“refuse” is for the whole link, not for one table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>“{key}” {problem}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
