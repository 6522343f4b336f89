/**
 * Where compiled code is kept: the user's cache folder, if there is one. `NODE_COMPILE_CACHE` and
 * `NODE_DISABLE_COMPILE_CACHE` mean what they mean to Node.
 */
import { statSync } from 'node:fs';
import { isAbsolute, parse } from 'node:path';

export interface CachePlace {
	/** Belongs to the user, and is never made: not that of another user, as sudo may leave it in HOME. */
	readonly home: string;
	/** For romtool alone, inside of it. */
	readonly folder: string;
	readonly file: string;
	/** What the code was compiled for: another Node, other flags or another installation have a file of their own. */
	readonly key: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * `undefined` where nothing is to be kept. Windows takes `/` as well, and Node's joining of paths would take a millisecond.
 * @param installed the folder of what is compiled
 */
export function cachePlace(
	env: Environment,
	installed: string,
	use: string,
	platform: string = process.platform,
): CachePlace | undefined {
	const where = cacheFolder(env, platform);
	if (where === undefined) return undefined;
	const flags = [...process.execArgv, env['NODE_OPTIONS'] ?? ''].join(' ');
	const key = [use, installed, process.version, process.arch, flags].join('\n');
	return { ...where, file: `${where.folder}/${use}-${shortened(key)}.bin`, key };
}

/** Of Linux and macOS as the XDG Base Directory Specification says, of Windows that of programs. */
function cacheFolder(env: Environment, platform: string): Pick<CachePlace, 'home' | 'folder'> | undefined {
	if (env['NODE_DISABLE_COMPILE_CACHE']) return undefined;
	const given = env['NODE_COMPILE_CACHE'] || (platform === 'win32' ? env['LOCALAPPDATA'] : env['XDG_CACHE_HOME']);
	if (given && isAbsolute(given)) return { home: given, folder: `${given}/romtool` };
	const home = platform === 'win32' ? undefined : env['HOME'];
	// Services have none, or the root folder in its place.
	if (!home || !isAbsolute(home) || parse(home).root === home) return undefined;
	return { home, folder: `${home}/.cache/romtool` };
}

/** Whether what is there belongs to this user, and no other may write to it. Windows sees to that by itself. */
export function isOurs({ uid, mode }: { readonly uid: number; readonly mode: number }): boolean {
	const own = process.geteuid?.();
	return own === undefined || (uid === own && (mode & 0o022) === 0);
}

/** Whether the home is there, and this user's: groups may write to some. */
export function isOwnHome(home: string): boolean {
	const stat = statSync(home);
	const own = process.geteuid?.();
	return stat.isDirectory() && (own === undefined || stat.uid === own);
}

/** FNV-1a, of 32 bits: keys that share a name replace each other. */
function shortened(key: string): string {
	let hash = 0x811c_9dc5;
	for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x0100_0193);
	return (hash >>> 0).toString(16).padStart(8, '0');
}
