// A yardstick: node's amqplib, which neither parses the bodies nor stores them, and acknowledges in hundreds.
// Usage: node drain_node.js PORT USER PASSWORD QUEUE MESSAGES PREFETCH ACK_EVERY; prints seconds from the first message to the last.
// amqplib is looked for where NODE_PATH says (npm install amqplib).
"use strict";

const amqp = require("amqplib");

async function main() {
  const [port, user, password, queue, messages, prefetch, every] = process.argv.slice(2);
  const count = Number(messages);
  const connection = await amqp.connect(
    { protocol: "amqp", hostname: "127.0.0.1", port: Number(port), username: user, password });
  const channel = await connection.createChannel();
  await channel.prefetch(Number(prefetch));
  let heard = 0;
  let started = 0n;
  await new Promise((done) => {
    channel.consume(queue, (message) => {
      if (heard === 0) started = process.hrtime.bigint();
      heard += 1;
      if (heard % Number(every) === 0 || heard === count) channel.ack(message, true);
      if (heard === count) done();
    });
  });
  console.log((Number(process.hrtime.bigint() - started) / 1e9).toFixed(6));
  await connection.close();
}

main().catch((error) => {
  console.error(String(error));
  process.exit(1);
});
