"""Small everyday moments that sting a little and matter little: a deck to practice on."""

from typing import Final

from kindward.wording.lines import lines

MOMENTS: Final = lines("""
    I snoozed the alarm twice
    I burned the toast
    I called somebody by the wrong name
    I spilled coffee on my sleeve
    I forgot why I came into the room
    I left the laundry in the washer overnight
    I waved back at somebody who waved at somebody else
    I sent a text with a typo in it
    I walked into the wrong restroom
    I missed the bus by a minute
    I forgot the bag at the checkout
    I pulled a door that says push
    I talked too long at lunch
    I bought the wrong size
    I let the tea go cold
    I could not open a jar
    I forgot somebody's birthday until the evening
    I laughed at the wrong moment
    I hit “reply all”
    I got lost with a map in my hand
    I left the lights on all day
    I skipped my walk
    I ate lunch at my desk again
    I did not know the answer in the meeting
    I tripped where people could see
    I was ten minutes late
    I overcooked the pasta
    I forgot my password
    I locked myself out
    I put off a phone call
    I said “you too” to the waiter
    I dropped my phone
    I missed the turn
    I wore two different socks
    I forgot to water the plant
    I repeated a story they had heard
    I could not parallel park
    I lost my place while reading aloud
    I took the longest line
    I broke a glass
    I forgot what I wanted to say
    I sat down in somebody's seat
    I watched one episode too many
    I mixed up two dates
""")
"""In the order in which they come. Each is over by evening, and nobody is hurt."""
WAITING: Final = lines("""
    I left the laundry in the washer overnight
    I put off a phone call
    I forgot to water the plant
""")
"""Those after which something may still be to be done."""
TONES: Final = lines("""
    as a good neighbor would say it
    as I would say it to a child
    with a little humor
    in three words
""")
KIND: Final = lines("""
    It is toast
    That happens to people
    I can begin again from here
""")
