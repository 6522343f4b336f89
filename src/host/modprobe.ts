/**
 * Files of /etc/modprobe.d (modprobe.d(5)): options of modules, what is loaded before others, what is not loaded. Names
 * of modules take `-` and `_` as the same; only files named *.conf are read.
 */

export interface HostText {
	/** On the host: `/etc/modprobe.d/vfio.conf`. */
	readonly path: string;
	readonly text: string;
}

export interface ModprobeDirective {
	readonly path: string;
	/** From 1; the first of those that backslashes join. */
	readonly line: number;
	readonly command: string;
	/** With `_` for `-`. */
	readonly module: string;
	readonly words: readonly string[];
}

/** Whether modprobe reads a file of that name. */
export function isModprobeFile(path: string): boolean {
	return path.endsWith('.conf');
}

export function parseModprobe({ path, text }: HostText): ModprobeDirective[] {
	const directives: ModprobeDirective[] = [];
	let joined = '';
	let start = 0;
	for (const [index, line] of text.split('\n').entries()) {
		if (joined === '') start = index + 1;
		joined += line.replace(/\r$/, '');
		if (joined.endsWith('\\')) {
			joined = joined.slice(0, -1);
			continue;
		}
		const [command, module, ...words] = joined.trim().split(/\s+/);
		joined = '';
		if (command === undefined || command === '' || command.startsWith('#') || module === undefined) continue;
		directives.push({ path, line: start, command, module: moduleName(module), words });
	}
	return directives;
}

/** A module's name as the kernel keeps it. */
export function moduleName(name: string): string {
	return name.replaceAll('-', '_');
}

/** `key=value` words of `options` lines for a module; a word without a value stands for yes. */
export function moduleOptions(
	directives: readonly ModprobeDirective[],
	module: string,
): { readonly key: string; readonly value: string; readonly directive: ModprobeDirective }[] {
	return directives
		.filter(({ command, module: name }) => command === 'options' && name === moduleName(module))
		.flatMap((directive) =>
			directive.words.map((word) => {
				const cut = word.indexOf('=');
				const [key, value] = cut < 0 ? [word, 'y'] : [word.slice(0, cut), word.slice(cut + 1)];
				return { key, value: value.replace(/^"(.*)"$/, '$1'), directive };
			}),
		);
}

/** A module parameter of type bool (`kstrtobool`, lib/kstrtox.c). */
export function isOn(value: string): boolean {
	return /^(?:[yt1]|on)/i.test(value);
}

/** Names of modules in /etc/modules and /etc/modules-load.d (modules-load.d(5)), with `_` for `-`. */
export function parseModules(text: string): string[] {
	return text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '' && !/^[#;]/.test(line))
		.map((line) => moduleName(line.split(/\s+/)[0] as string));
}
