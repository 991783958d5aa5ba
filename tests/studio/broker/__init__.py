"""Tests of the embedded broker, most of them run against RabbitMQ as well."""
