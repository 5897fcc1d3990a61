import { expect, test } from "vitest";
import { isPrivateAddress } from "./privateAddress.ts";

test("addresses of this machine and of networks of one's own", () => {
  const own = [
    "127.0.0.1",
    "10.1.2.3",
    "172.31.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "0.0.0.0",
    "100.64.0.1",
    "::1",
    "fe80::1",
    "fd00::1",
    "::ffff:10.0.0.1",
    "::ffff:7f00:1",
    "64:ff9b::a00:1",
    "localhost",
  ];
  expect(own.filter((address) => !isPrivateAddress(address))).toStrictEqual([]);
  const others = ["1.1.1.1", "172.32.0.1", "185.3.211.1", "2a00:1450::1", "::ffff:8.8.8.8"];
  expect(others.filter(isPrivateAddress)).toStrictEqual([]);
});
