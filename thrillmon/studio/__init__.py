"""A pretend studio: plays every game type from a seed and serves it over real gRPC, REST and AMQP."""
