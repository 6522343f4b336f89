/** Texts of the lines that use ROM files in a VM. */
import { TARGET_IDS } from '../../host/host.js';
import { DOMAIN_EDITOR } from '../../host/host-names.js';
import { text } from '../../language/text.js';
import { romtoolInstall } from '../../vm/romtool-install.js';

/** Behind the directory; of Proxmox VE the guides have it. */
const copyCommand = (host: string, folder: string) =>
	host === 'proxmox' ? '' : ` (\`${romtoolInstall(folder, host)}\`)`;
const copyCommandZh = (host: string, folder: string) =>
	host === 'proxmox' ? '' : `（\`${romtoolInstall(folder, host)}\`）`;

export const LINE_TEXTS = {
	add: text(
		{ copyTo: 'file?', settings: 'line', target: TARGET_IDS, host: 'host' },
		({ copyTo, settings, target, host }) =>
			`${copyTo === undefined ? '' : `Copy the ROM files to ${copyTo}${copyCommand(host, copyTo)}. `}${
				{
					proxmox: `For a VM with ${settings}, add to /etc/pve/qemu-server/VMID.conf:`,
					libvirt: `In the domain (${DOMAIN_EDITOR.en(host)}), in <devices> (\`romtool plan\` prints the rest):`,
					qemu: 'On the QEMU command line (`romtool plan` prints the rest):',
				}[target]
			}`,
		({ copyTo, settings, target, host }) =>
			`${copyTo === undefined ? '' : `把 ROM 文件复制到 ${copyTo}${copyCommandZh(host, copyTo)}。`}${
				{
					proxmox: `虚拟机使用 ${settings.replaceAll(', ', '、')} 时，在 /etc/pve/qemu-server/VMID.conf 中加入：`,
					libvirt: `在域 XML（${DOMAIN_EDITOR.zh(host)}）的 <devices> 中（其余部分用 \`romtool plan\` 显示）：`,
					qemu: '在 QEMU 命令行上（其余部分用 `romtool plan` 显示）：',
				}[target]
			}`,
	),
};
