// Settings of servers whose bank looks like itself.

import { join } from "node:path";
import type { Settings } from "./server.ts";

const pages = (folder: string): Settings => ({ ISSUER__PAGES: join(import.meta.dirname, folder) });

/** A logo for light and dark. */
export const NORTH = pages("issuer-pages");

/** No logo, and a branding zone on a ground of its own. */
export const HARBOUR = pages("issuer-grounds");
