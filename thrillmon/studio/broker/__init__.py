"""An embedded AMQP 0-9-1 broker, so that the pretend studio works on machines without RabbitMQ.

broker       starts, stops, publishes in process       vhosts       exchanges and queues by name
connections  a client's socket                         exchanges    which queues a message goes to
sessions     what is said on it                        queues       what waits, who gets it
handshakes   its first words                           terms        what a queue's arguments ask for
channels     methods and their answers                 messages     bodies and the properties that matter
deliveries   what a channel is given                   frames, methods, fields   bytes to frames to values and back
publishing   what a channel publishes                  faults       what is refused, in RabbitMQ's words
"""

from thrillmon.studio.broker.broker import EmbeddedBroker, QueueState

__all__ = ["EmbeddedBroker", "QueueState"]
