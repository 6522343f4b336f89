/** What hands the kernel its command line, and how a host is told which of them it has. */

export interface BootLoader {
	/** `host-names.ts` says where its words are written. */
	readonly name: BootLoaderName;
	/** Is there on hosts that use it. */
	readonly mark: string;
	/** How words that are written there, or are to be gone, take effect; nothing where they do by themselves. */
	readonly update?: (change: WordChange) => string;
	/** The update writes them itself. */
	readonly writesWords?: true;
	/** Few hosts of the kind have it: it is told of where it is found alone. */
	readonly rare?: true;
}

export type BootLoaderName =
	| ('grub' | 'proxmox-boot-tool' | 'kernel-install' | 'kernelstub' | 'grubby' | 'rpm-ostree')
	| ('systemd-boot' | 'unified-image' | 'limine' | 'syslinux' | 'grub-entries');

/** Words of the kernel's command line. */
export interface WordChange {
	readonly add?: readonly string[];
	readonly remove?: readonly string[];
}

/** /etc/default/grub, of which a command makes the menu. */
export function grub(command: string): BootLoader {
	return { name: 'grub', mark: '/etc/default/grub', update: () => command };
}

/** Those that a host may have that nobody could look at. */
export function usualLoaders(all: readonly BootLoader[]): readonly BootLoader[] {
	return all.filter(({ rare }) => rare !== true);
}

/** Those that the host has; the usual ones where none of them is found. */
export function loadersOf(all: readonly BootLoader[], exists: (path: string) => boolean): readonly BootLoader[] {
	const found = all.filter(({ mark }) => exists(mark));
	return found.length === 0 ? usualLoaders(all) : found;
}

/** One line that does for each loader what it needs, but for what `done` does already. */
export function updateCommands(loaders: readonly BootLoader[], change: WordChange, done: readonly string[]): string[] {
	const updates = loaders.map(({ mark, update }) => ({ mark, command: update?.(change) }));
	const open = updates.flatMap(({ mark, command }) =>
		command === undefined || done.includes(command) ? [] : [{ mark, command }],
	);
	const [first, ...others] = open;
	if (first === undefined) return [];
	// Where each has to do something, the last one needs no question.
	const last = open.length === loaders.length ? others.pop() : undefined;
	if (others.length === 0 && loaders.length === 1) return [first.command];
	const tests = [first, ...others].map(({ mark, command }) => `if [ -e ${mark} ]; then ${command}; `);
	return [`${tests.join('el')}${last === undefined ? '' : `else ${last.command}; `}fi`];
}
