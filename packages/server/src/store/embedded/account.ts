import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { StoreError } from "../storeError.ts";

const execute = promisify(execFile);

/** Who runs PostgreSQL: the user of this process, or for root (whom PostgreSQL refuses) the account `postgres`. */
export interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

const NAME = "postgres";

/** Throws StoreError when this is root and there is no such account and none can be made. */
export async function serverAccount(): Promise<Account> {
  if (process.getuid?.() !== 0) return {};
  try {
    return await lookUp();
  } catch {
    return create();
  }
}

async function lookUp(): Promise<Account> {
  const [uid, gid] = await Promise.all(
    ["-u", "-g"].map(async (flag) => Number((await execute("id", [flag, NAME])).stdout)),
  );
  return { uid: uid!, gid: gid! };
}

async function create(): Promise<Account> {
  try {
    await execute("useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", NAME]);
    return await lookUp();
  } catch (error) {
    throw new StoreError(
      {
        nl: `PostgreSQL mag niet als root draaien en de gebruiker "${NAME}" kan niet worden gemaakt. Start Kansrijk als gewone gebruiker, of stel DATABASE_URL in.`,
        en: `PostgreSQL must not run as root and the user "${NAME}" cannot be made. Start Kansrijk as an ordinary user, or set DATABASE_URL.`,
      },
      { cause: error },
    );
  }
}
