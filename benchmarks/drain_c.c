/* The yardstick: a consumer over librabbitmq that neither parses nor stores, and acknowledges in hundreds.
 * Usage: drain_c PORT USER PASSWORD QUEUE MESSAGES PREFETCH ACK_EVERY; prints seconds from the first message to the last.
 * Build: cc -O2 drain_c.c -lrabbitmq (Debian: librabbitmq-dev). */
#include <amqp.h>
#include <amqp_tcp_socket.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double now(void) {
  struct timespec at;
  clock_gettime(CLOCK_MONOTONIC, &at);
  return at.tv_sec + at.tv_nsec / 1e9;
}

static void must(amqp_rpc_reply_t reply, const char *what) {
  if (reply.reply_type != AMQP_RESPONSE_NORMAL) {
    fprintf(stderr, "%s failed\n", what);
    exit(1);
  }
}

int main(int argc, char **argv) {
  if (argc != 8) {
    fprintf(stderr, "usage: drain_c PORT USER PASSWORD QUEUE MESSAGES PREFETCH ACK_EVERY\n");
    return 2;
  }
  long count = atol(argv[5]), every = atol(argv[7]);
  amqp_connection_state_t connection = amqp_new_connection();
  amqp_socket_t *socket = amqp_tcp_socket_new(connection);
  if (socket == NULL || amqp_socket_open(socket, "127.0.0.1", atoi(argv[1])) != AMQP_STATUS_OK) {
    fprintf(stderr, "no connection\n");
    return 1;
  }
  must(amqp_login(connection, "/", 0, 131072, 0, AMQP_SASL_METHOD_PLAIN, argv[2], argv[3]), "login");
  amqp_channel_open(connection, 1);
  must(amqp_get_rpc_reply(connection), "channel");
  amqp_basic_qos(connection, 1, 0, (uint16_t)atoi(argv[6]), 0);
  must(amqp_get_rpc_reply(connection), "qos");
  amqp_basic_consume(connection, 1, amqp_cstring_bytes(argv[4]), amqp_empty_bytes, 0, 0, 0, amqp_empty_table);
  must(amqp_get_rpc_reply(connection), "consume");
  double started = 0.0;
  for (long heard = 1; heard <= count; heard++) {
    amqp_envelope_t envelope;
    amqp_maybe_release_buffers(connection);
    must(amqp_consume_message(connection, &envelope, NULL, 0), "message");
    if (heard == 1) started = now();
    if (heard % every == 0 || heard == count) amqp_basic_ack(connection, 1, envelope.delivery_tag, 1);
    amqp_destroy_envelope(&envelope);
  }
  printf("%.6f\n", now() - started);
  must(amqp_connection_close(connection, AMQP_REPLY_SUCCESS), "close");
  amqp_destroy_connection(connection);
  return 0;
}
