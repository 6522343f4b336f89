/** Writes release/romtool_VERSION_all.deb, for Proxmox VE 8 and 9 and Debian 12 and 13, beside the single file that is in it: `npm run deb`. */

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sourceTime } from '../.release/source-time.mjs';
import { debianPackage, version } from './package.mjs';

const release = fileURLToPath(new URL('../release/', import.meta.url));
writeFileSync(`${release}romtool_${version}_all.deb`, await debianPackage(release, sourceTime()));
