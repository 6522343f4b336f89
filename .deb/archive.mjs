/** Packs files the way a Debian package holds them (deb(5), ar(5)): the same files and the same time give the same bytes on every system. */

import { gzipSync } from 'node:zlib';
import { packTar } from 'modern-tar';

/** An entry of a package: a file with its bytes, or a symbolic link. Paths are below the root, without a slash in front. */
/** @typedef {{ path: string, data: Uint8Array, mode?: number } | { path: string, target: string }} Entry */

/** Where zlib writes which system it runs on (RFC 1952, 2.3.1), and what stands there on Unix. */
const SYSTEM_BYTE = 9;
const UNIX = 3;

/** @param {Uint8Array} data */
export function gzip(data) {
	const packed = gzipSync(data, { level: 9 });
	packed[SYSTEM_BYTE] = UNIX;
	return packed;
}

/**
 * @param {readonly Entry[]} entries
 * @param {number} time seconds since 1970
 */
export async function tarGz(entries, time) {
	const about = { uid: 0, gid: 0, uname: 'root', gname: 'root', mtime: new Date(time * 1000) };
	const folders = new Set(['']);
	for (const { path } of entries) {
		const names = path.split('/').slice(0, -1);
		for (let depth = 1; depth <= names.length; depth++) folders.add(names.slice(0, depth).join('/'));
	}
	const all = [
		...[...folders].map((path) => ({
			header: { ...about, name: path === '' ? './' : `./${path}/`, type: 'directory', size: 0, mode: 0o755 },
		})),
		...entries.map((entry) => {
			const name = `./${entry.path}`;
			if ('target' in entry) {
				return { header: { ...about, name, type: 'symlink', linkname: entry.target, size: 0, mode: 0o777 } };
			}
			const { data, mode = 0o644 } = entry;
			return { header: { ...about, name, type: 'file', size: data.length, mode }, body: data };
		}),
	];
	all.sort((a, b) => (a.header.name < b.header.name ? -1 : 1));
	return gzip(await packTar(/** @type {any} */ (all)));
}

/**
 * @param {readonly { name: string, data: Uint8Array }[]} members
 * @param {number} time
 */
export function ar(members, time) {
	const parts = members.flatMap(({ name, data }) => [
		Buffer.from(
			`${name.padEnd(16)}${String(time).padEnd(12)}${'0'.padEnd(6)}${'0'.padEnd(6)}${'100644'.padEnd(8)}${String(data.length).padEnd(10)}\`\n`,
		),
		data,
		Buffer.from(data.length % 2 === 1 ? '\n' : ''),
	]);
	return Buffer.concat([Buffer.from('!<arch>\n'), ...parts]);
}
