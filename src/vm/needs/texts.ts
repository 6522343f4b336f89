/** Texts about the ROM that a passed-through device needs. */
import { extractIgdCommand } from '../../igd-helper/commands.js';
import { text } from '../../language/text.js';

/** Displays that a hypervisor or a management controller emulates. */
const EMULATED = ['qemu', 'virtio', 'qxl', 'vmware', 'hyper-v', 'bmc'] as const;

export type Emulated = (typeof EMULATED)[number];

/** What is known of a card's ROM: the host shows none, it is that of the primary GPU, or neither. */
const CARD_ROMS = ['missing', 'primary', 'own'] as const;

export type CardRom = (typeof CARD_ROMS)[number];

const EMULATED_NAMES: Readonly<Record<Emulated, string>> = {
	qemu: "QEMU's emulated display",
	virtio: 'a virtio display',
	qxl: 'a QXL display',
	vmware: "VMware's display",
	'hyper-v': "Hyper-V's display",
	bmc: "the display of the board's management controller (BMC)",
};
const EMULATED_NAMES_ZH: typeof EMULATED_NAMES = {
	qemu: 'QEMU 的模拟显卡',
	virtio: 'virtio 显示设备',
	qxl: 'QXL 显示设备',
	vmware: 'VMware 的显示设备',
	'hyper-v': 'Hyper-V 的显示设备',
	bmc: '主板管理控制器（BMC）的显示设备',
};

/** Whose ROM it is, for the commands. */
const GPU = { id: 'id', address: 'address' } as const;

interface Gpu {
	readonly id: string;
	readonly address: string;
}

const extract = ({ id }: Gpu) => `romtool extract BIOS --for ${id} --rom`;
const dump = ({ address }: Gpu) => `sudo romtool dump ${address}`;

const apu = (gpu: Gpu) =>
	`a romfile with its VBIOS: it has no ROM BAR, and its VBIOS is in the VFCT table (\`sudo romtool vfct\`) or the BIOS (\`${extract(gpu)}\`)`;
const apuZh = (gpu: Gpu) =>
	`需要含其 VBIOS 的 romfile：它没有 ROM BAR，VBIOS 在 VFCT 表（\`sudo romtool vfct\`）或 BIOS（\`${extract(gpu)}\`）中`;
const APU_AUDIO =
	'a romfile with the AMD GOP driver, for a boot display under OVMF: romtool extract --rom builds it from the BIOS';
const APU_AUDIO_ZH = '如需 OVMF 下的启动画面，需要含 AMD GOP 驱动的 romfile：romtool extract --rom 从 BIOS 生成';

const isAmd = ({ id }: Gpu) => id.startsWith('1002:');

const CARD: Readonly<Record<CardRom, (gpu: Gpu) => string>> = {
	missing: (gpu) =>
		`a romfile: the host shows no ROM of the card; extract one from ${isAmd(gpu) ? 'the VFCT table (`sudo romtool vfct`) or ' : ''}the vendor's BIOS file (\`${extract(gpu)}\`)`,
	primary: (gpu) =>
		`perhaps a romfile: the card has its own ROM, but that of the host's primary GPU may be a modified copy; read it with \`${dump(gpu)}\`, best while another GPU is the primary one`,
	own: (gpu) =>
		`none: the card has its own ROM; a romfile (\`${dump(gpu)}\`) is needed only if that cannot be read, or if the card is the host's primary GPU`,
};
const CARD_ZH: typeof CARD = {
	missing: (gpu) =>
		`需要 romfile：宿主机上看不到显卡的 ROM；可从${isAmd(gpu) ? ' VFCT 表（`sudo romtool vfct`）或' : ''}厂商的 BIOS 文件（\`${extract(gpu)}\`）提取`,
	primary: (gpu) =>
		`可能需要 romfile：显卡有自己的 ROM，但宿主机主显卡的 ROM 可能是修改过的副本；用 \`${dump(gpu)}\` 读取，最好在另一个 GPU 为主显卡时进行`,
	own: (gpu) =>
		`不需要：显卡有自己的 ROM；只有在无法读取它，或该卡是宿主机的主显卡时，才需要 romfile（\`${dump(gpu)}\`）`,
};

export const ROM_NEEDS = {
	none: text('none', '不需要'),
	emulated: text(
		{ display: EMULATED },
		({ display }) => `none: it is ${EMULATED_NAMES[display]}, which is not passed through`,
		({ display }) => `不需要：${EMULATED_NAMES_ZH[display]}不用于直通`,
	),
	virtual: text(
		{ physical: 'address' },
		({ physical }) => `none: it is a virtual function of ${physical} and has no ROM`,
		({ physical }) => `不需要：它是 ${physical} 的虚拟功能（VF），没有 ROM`,
	),
	apu: text(GPU, apu, apuZh),
	card: text(
		{ rom: CARD_ROMS, ...GPU },
		({ rom, ...gpu }) => CARD[rom](gpu),
		({ rom, ...gpu }) => CARD_ZH[rom](gpu),
	),
	apuOrCard: text(
		{ rom: CARD_ROMS, ...GPU },
		({ rom, ...gpu }) => `unknown: it may be an APU or a card. For an APU: ${apu(gpu)}. For a card: ${CARD[rom](gpu)}`,
		({ rom, ...gpu }) => `未知：可能是 APU，也可能是独显。APU：${apuZh(gpu)}。独显：${CARD_ZH[rom](gpu)}`,
	),
	perhapsCard: text(
		{ rom: CARD_ROMS, ...GPU },
		({ rom, ...gpu }) => `unknown; for a card: ${CARD[rom](gpu)}`,
		({ rom, ...gpu }) => `未知；独显：${CARD_ZH[rom](gpu)}`,
	),
	igpu: text(
		{ id: 'id', generation: 'number?', since: 'name?' },
		({ id, generation, since }) => {
			const from = since === undefined ? '' : ` from ${since} on`;
			const treated =
				generation === undefined
					? 'QEMU does not know its generation, and gives it no stolen memory'
					: `QEMU treats it as generation ${generation}${from}`;
			return `a romfile with an IGD helper and the GOP driver, which \`${extractIgdCommand(id)}\` builds from the BIOS of the board; ${treated}`;
		},
		({ id, generation, since }) => {
			const from = since === undefined ? '' : `从 ${since} 起`;
			const treated =
				generation === undefined
					? 'QEMU 不知道它属于哪一代，不给它 stolen memory'
					: `QEMU ${from}按第 ${generation} 代处理`;
			return `需要含 IGD 辅助驱动和 GOP 驱动的 romfile，由 \`${extractIgdCommand(id)}\` 从主板的 BIOS 生成；${treated}`;
		},
	),
	apuAudio: text(APU_AUDIO, APU_AUDIO_ZH),
	perhapsApuAudio: text(`unknown; for an APU: ${APU_AUDIO}`, `未知；APU：${APU_AUDIO_ZH}`),
	boardAudio: text(
		{ gpu: 'address' },
		({ gpu }) => `none; the sound of ${gpu} over HDMI and DisplayPort is this function's`,
		({ gpu }) => `不需要；${gpu} 的 HDMI 和 DisplayPort 声音由此功能提供`,
	),
};
