/**
 * A `qm` that keeps one configuration, with its digest, as that of Proxmox VE does as far as `status` and `set` go; what
 * else is to happen is said by files beside it.
 */
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SCRIPT = `#!/bin/sh
set -eu
here=$(dirname "$0")
vm=$2
conf=$here/../etc/pve/qemu-server/$vm.conf
echo "$*" >>"$here/log"
case $1 in
status)
	cat "$here/status"
	exit 0 ;;
set) ;;
*)
	exit 1 ;;
esac
shift 2
key= value= digest=
while [ $# -gt 0 ]; do
	case $1 in
	--delete) key=$2 value= ;;
	--digest) digest=$2 ;;
	*) key=\${1#--} value=$2 ;;
	esac
	shift 2
done
if [ -e "$here/change-at-$key" ]; then cat "$here/change-at-$key" >>"$conf"; fi
if [ -e "$here/signal-at-$key" ]; then kill -s "$(cat "$here/signal-at-$key")" "$PPID"; sleep 0.2; fi
if [ "$digest" != "$(sha1sum <"$conf" | cut -d' ' -f1)" ]; then
	echo 'checksum mismatch (file change by other user?)' >&2
	exit 255
fi
if [ -e "$here/refuse-$key" ]; then
	cat "$here/refuse-$key" >&2
	exit 255
fi
case $key:$value in
efidisk0:*:1,*) value="\${value%%:*}:vm-$vm-disk-9,\${value#*,},size=4M" ;;
esac
if [ -e "$here/other-$key" ]; then value=$(cat "$here/other-$key"); fi
KEY=$key VALUE=$value awk '
	BEGIN { key = ENVIRON["KEY"] ":"; value = ENVIRON["VALUE"] }
	/^\\[/ && !done { if (value != "") print key " " value; done = 1 }
	!done && index($0, key) == 1 { next }
	{ print }
	END { if (!done && value != "") print key " " value }
' "$conf" >"$conf.new"
mv "$conf.new" "$conf"
if [ -e "$here/fail-after-$key" ]; then
	cat "$here/fail-after-$key" >&2
	exit 255
fi
echo "update VM $vm: $key"
`;

export interface FalseHost {
	/** For PATH. */
	readonly bin: string;
	readonly text: () => string;
	readonly write: (text: string) => void;
	/** What qm was called with. */
	readonly calls: () => string[];
	/** `refuse-args`: a file beside qm. */
	readonly put: (name: string, content: string) => void;
}

/** A host below the folder `root` with the VM of that number. */
export function falseHost(root: string, vm: string, text: string): FalseHost {
	const [bin, home] = [join(root, 'bin'), join(root, 'etc/pve/qemu-server')];
	for (const folder of [bin, home]) mkdirSync(folder, { recursive: true });
	const path = join(home, `${vm}.conf`);
	writeFileSync(join(bin, 'qm'), SCRIPT);
	chmodSync(join(bin, 'qm'), 0o755);
	writeFileSync(join(bin, 'status'), 'status: stopped\n');
	writeFileSync(path, text);
	const log = join(bin, 'log');
	return {
		bin,
		text: () => readFileSync(path, 'utf8'),
		write: (changed) => writeFileSync(path, changed),
		calls: () => (existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n') : []),
		put: (name, content) => writeFileSync(join(bin, name), content),
	};
}
