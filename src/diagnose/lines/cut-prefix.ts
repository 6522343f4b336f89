/** Takes off what stands before a message: who has it, where and when. The kinds are those of PREFIXES, in any order. */

const CLOCK = '\\d{1,2}:\\d{2}:\\d{2}(?:[.,]\\d{1,9})?';

/**
 * Each is tried where the line begins. None has two repetitions side by side that can take the same character, and each is bounded: a
 * line of a million brackets is as cheap as any other.
 */
const PREFIXES: readonly RegExp[] = [
	// Quotes of mails and Markdown, lists, diffs, code spans.
	/[>|*+`$#][>|*`$# ]{0,8} /y,
	/[>|`]{1,8}/y,
	// Kernel: <6>, [   12.345678], [  123.456789] [    T1], dmesg -T, dmesg --time-format=iso.
	/<\d{1,3}>/y,
	/\[ ?\d{1,10}\.\d{1,9}\] ?/y,
	/\[ ?[TC]\d{1,10}\] ?/y,
	/\[[A-Z][a-z]{2} [A-Z][a-z]{2} {1,2}\d{1,2} \d{2}:\d{2}:\d{2} \d{4}\] ?/y,
	// ISO 8601, as QEMU, libvirt and journalctl -o short-iso print it; with `+0000: 2371: ` where libvirt has a thread.
	new RegExp(
		`\\[?\\d{4}-\\d{2}-\\d{2}[T ,]${CLOCK}(?: ?Z| ?[+-]\\d{2}:?\\d{2})?\\]?(?::? \\d{1,8}(?=: ))?:?(?: |$)`,
		'y',
	),
	// syslog and journalctl: month, day, time, host, unit with its number.
	new RegExp(
		`[\\p{L}.]{2,12} {1,2}\\d{1,2}\\.? (?:\\d{4} )?${CLOCK} (?:[\\w.-]{1,64} (?=[\\w@./()-]{1,64}(?:\\[\\d{1,10}\\])?: ))?`,
		'yu',
	),
	new RegExp(`\\d{1,2} ${CLOCK} `, 'y'),
	new RegExp(`\\[?${CLOCK}\\]? `, 'y'),
	// Units and programs.
	/[\w@./()-]{1,64}\[\d{1,10}\]: /y,
	/[\w.-]{1,64} kernel: /y,
	/(?:kernel|kvm|qemu|qemu-kvm|qemu-system-[a-z0-9_]{1,16}|libvirtd|virtqemud|pvedaemon|qm|sudo): /y,
	// libvirt: 2371: error : virPCIDeviceReset:123 : internal error: …
	/\d{1,8}: (?=(?:debug|info|warning|error) : )/y,
	/(?:debug|info|warning|error) : (?:\w{1,64}:\d{1,6} : )?/y,
	/(?:libvirt\.libvirtError|libvirtError|error|ERROR): (?:internal error: |Failed to start domain '?[\w.-]{1,64}'?: ?)?/y,
	/internal error: /y,
];

/** More than any program puts before another's. */
const MOST_PREFIXES = 12;

export function withoutPrefix(line: string): string {
	let at = 0;
	for (let round = 0; round < MOST_PREFIXES; round++) {
		while (line.charCodeAt(at) === 0x20) at++;
		const end = endOfPrefix(line, at);
		if (end === at) break;
		at = end;
	}
	return line.slice(at);
}

function endOfPrefix(line: string, at: number): number {
	for (const prefix of PREFIXES) {
		prefix.lastIndex = at;
		if (prefix.test(line) && prefix.lastIndex > at) return prefix.lastIndex;
	}
	return at;
}

/** Whether the line begins as lines of logs do, so that it is not the rest of the one before it. */
export function beginsAnew(line: string): boolean {
	return /^\s{0,8}(?:[>|] )?(?:\[ *[\d.TC]|\[[A-Z][a-z]{2} |<\d|\d{4}-\d\d-\d\d|[^\W\d]{2,5}\.? {1,2}\d{1,2} \d\d:|```)/.test(
		line,
	);
}
