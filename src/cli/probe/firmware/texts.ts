/** Texts of `romtool probe --firmware`. */
import { CONSUMER_NAMES } from '../../../consumers/consumer-names.js';
import { text } from '../../../language/text.js';

const NAMES = ['ovmf', 'aavmf', 'seabios'] as const;
const title = (firmware: (typeof NAMES)[number]) => CONSUMER_NAMES[firmware].title;

/** What was seen: the verdicts, and what they are called once they have come true. */
const OUTCOMES = ['runs', 'ignored', 'crashes', 'hangs'] as const;
const OUTCOMES_EN = { runs: 'runs', ignored: 'ignored', crashes: 'crashed', hangs: 'hung' };
const OUTCOMES_ZH = { runs: '已执行', ignored: '已忽略', crashes: '已崩溃', hangs: '已卡死' };
export const CARD_TEXTS = {
	firmware: text(
		'boot the files as option ROMs in the installed firmware (OVMF, AAVMF, SeaBIOS) and show what it does with each image',
		'把文件作为 Option ROM，在已安装的固件（OVMF、AAVMF、SeaBIOS）中启动，显示固件如何处理每个镜像',
	),
	code: text('with --firmware: boot this firmware file', '与 --firmware 一起使用：启动此固件文件'),
	vars: text(
		'with --code: its variables, by default a file of the same directory',
		'与 --code 一起使用：固件的变量文件，默认取同一目录中的文件',
	),
	secureBoot: text(
		"with --firmware: with Secure Boot and the firmware's own Microsoft keys",
		'与 --firmware 一起使用：启用 Secure Boot，使用固件自带的微软密钥',
	),
	memory: text('with --firmware: memory of the VM, by default 256M', '与 --firmware 一起使用：虚拟机的内存，默认 256M'),
	onlyWithFirmware: text(
		{ option: 'name' },
		({ option }) => `${option} requires --firmware`,
		({ option }) => `${option} 需要与 --firmware 一起使用`,
	),
	notWithFirmware: text(
		{ option: 'name' },
		({ option }) => `${option} is about drivers and their devices, and cannot be combined with --firmware`,
		({ option }) => `${option} 用于探测驱动接受的设备，不能与 --firmware 一起使用`,
	),
	varsWithoutCode: text('--vars requires --code', '--vars 需要与 --code 一起使用'),
	notFirmware: text(
		{ path: 'file' },
		({ path }) =>
			`${path} is not the firmware of a VM: give OVMF_CODE.fd, AAVMF_CODE.fd or SeaBIOS's bios-256k.bin with --code`,
		({ path }) => `${path} 不是虚拟机固件：用 --code 指定 OVMF_CODE.fd、AAVMF_CODE.fd 或 SeaBIOS 的 bios-256k.bin`,
	),
	isQcow2: text(
		{ path: 'file', option: ['--code', '--vars'] },
		({ path, option }) =>
			`${path} is in QEMU's qcow2 format: convert it with \`qemu-img convert -O raw ${path} firmware.fd\`, and give firmware.fd with ${option}`,
		({ path, option }) =>
			`${path} 是 QEMU 的 qcow2 格式：用 \`qemu-img convert -O raw ${path} firmware.fd\` 转换，再用 ${option} 指定 firmware.fd`,
	),
	isVariables: text(
		{ path: 'file', bytes: 'number' },
		({ path, bytes }) =>
			`${path} contains the variables of UEFI firmware (${bytes} bytes), not its code: give it with --vars, and the code with --code`,
		({ path, bytes }) => `${path} 是 UEFI 固件的变量（${bytes} 字节），不是代码：用 --vars 指定它，用 --code 指定代码`,
	),
	needsNoVariables: text(
		{ path: 'file' },
		({ path }) => `${path} is SeaBIOS, which has no variables: leave out --vars`,
		({ path }) => `${path} 是 SeaBIOS，没有变量：去掉 --vars`,
	),
	otherProcessor: text(
		{ path: 'file' },
		({ path }) => `${path} is UEFI firmware for another processor: x86-64 and ARM64 are supported`,
		({ path }) => `${path} 是其他处理器的 UEFI 固件：支持 x86-64 和 ARM64`,
	),
	noSecureBoot: text(
		{ path: 'file' },
		({ path }) =>
			`${path} is built without Secure Boot: give a build with it, such as OVMF_CODE_4M.secboot.fd, with --code`,
		({ path }) => `${path} 不支持 Secure Boot：用 --code 指定支持它的版本，例如 OVMF_CODE_4M.secboot.fd`,
	),
	noKeys: text(
		{ path: 'file' },
		({ path }) =>
			`there are no keys for Secure Boot with ${path}: give variables with Microsoft's keys, such as OVMF_VARS_4M.ms.fd, with --vars`,
		({ path }) => `${path} 没有 Secure Boot 密钥：用 --vars 指定带微软密钥的变量文件，例如 OVMF_VARS_4M.ms.fd`,
	),
	smmWithoutVariables: text(
		{ path: 'file' },
		({ path }) =>
			`${path} is a build for Secure Boot with SMM, which does not start without variables: give them with --vars, such as OVMF_VARS_4M.fd`,
		({ path }) => `${path} 是带 SMM 的 Secure Boot 版本，没有变量文件无法启动：用 --vars 指定，例如 OVMF_VARS_4M.fd`,
	),
	notVariables: text(
		{ path: 'file' },
		({ path }) => `${path} does not contain the variables of UEFI firmware: give OVMF_VARS.fd or the like with --vars`,
		({ path }) => `${path} 不是 UEFI 固件的变量：用 --vars 指定 OVMF_VARS.fd 之类的文件`,
	),
	otherLayout: text(
		{ path: 'file', code: 'file', has: 'number', size: 'number' },
		({ path, code, has, size }) =>
			`${path} (${has} bytes) does not belong to ${code} (${size} bytes): variables and code of a build are 2 or 4 MiB together, for ARM64 64 MiB each`,
		({ path, code, has, size }) =>
			`${path}（${has} 字节）与 ${code}（${size} 字节）不配套：同一版本的变量和代码合计 2 或 4 MiB，ARM64 则各为 64 MiB`,
	),
	noneInstalled: text(
		{ secure: ['yes', 'no'] },
		({ secure }) =>
			secure === 'yes'
				? 'no firmware with Secure Boot is found: install it (Debian: `apt install ovmf`), or give it with --code and --vars'
				: 'no firmware of a VM is found: install it (Debian, Ubuntu: `apt install ovmf seabios qemu-efi-aarch64`), or give it with --code',
		({ secure }) =>
			secure === 'yes'
				? '找不到支持 Secure Boot 的固件：安装它（Debian：`apt install ovmf`），或用 --code 和 --vars 指定'
				: '找不到虚拟机固件：安装它（Debian、Ubuntu：`apt install ovmf seabios qemu-efi-aarch64`），或用 --code 指定',
	),
	notInstalled: text(
		{ firmware: NAMES, path: 'file' },
		({ firmware, path }) => `${path}: not booted in ${title(firmware)}, which is not installed`,
		({ firmware, path }) => `${path}：没有在 ${title(firmware)} 中启动，因为未安装`,
	),
	empty: text(
		{ path: 'file' },
		({ path }) => `${path} is empty`,
		({ path }) => `${path} 是空文件`,
	),
	failed: text(
		{ firmware: NAMES, reason: 'said' },
		({ firmware, reason }) => `${title(firmware)}: ${reason}`,
		({ firmware, reason }) => `${title(firmware)}：${reason}`,
	),
	legacyOnly: text(
		{ path: 'file' },
		({ path }) =>
			`${path}: not booted: its images are for SeaBIOS, which has no Secure Boot; to boot it: leave out --secure-boot`,
		({ path }) =>
			`${path}：没有启动：其中的镜像供 SeaBIOS 使用，而 SeaBIOS 没有 Secure Boot；要启动它：去掉 --secure-boot`,
	),
	seabiosUnsigned: text(
		{ path: 'file' },
		({ path }) => `${path} is SeaBIOS, which has no Secure Boot: leave out --secure-boot`,
		({ path }) => `${path} 是 SeaBIOS，没有 Secure Boot：去掉 --secure-boot`,
	),
	qemuMissing: text(
		{ program: 'name', package: 'name' },
		({ program, package: name }) =>
			`cannot find ${program}: install it (Debian, Ubuntu: \`apt install ${name}\`), or give its path with --qemu`,
		({ program, package: name }) =>
			`找不到 ${program}：安装它（Debian、Ubuntu：\`apt install ${name}\`），或用 --qemu 指定路径`,
	),
	otherQemu: text(
		{ path: 'file', firmware: NAMES, program: 'name' },
		({ path, firmware, program }) =>
			`${path} (--qemu) is QEMU for another processor than that of ${title(firmware)}: give ${program} with --qemu`,
		({ path, firmware, program }) =>
			`${path}（--qemu）不是 ${title(firmware)} 所需架构的 QEMU：用 --qemu 指定 ${program}`,
	),
	doesNotStart: text(
		{ path: 'file' },
		({ path }) =>
			`the VM does not run: ${path} does not get as far as its option ROMs, even without the ROMs that were given`,
		({ path }) => `虚拟机无法运行：即使没有给出的 ROM，${path} 也没有执行到 Option ROM 阶段`,
	),
	cannotTell: text(
		{ path: 'file' },
		({ path }) =>
			`${path}: this firmware refuses all unsigned drivers, the one of romtool that watches it as well; what it does with a signed driver cannot be seen`,
		({ path }) => `${path}：该固件拒绝所有未签名的驱动，包括 romtool 用于观察的驱动；无法看到它如何处理已签名的驱动`,
	),
	heading: text(
		{ firmware: NAMES, release: 'said?', outcome: OUTCOMES },
		({ firmware, release, outcome }) =>
			`${title(firmware)}${release === undefined ? '' : ` ${release}`}: ${OUTCOMES_EN[outcome]}`,
		({ firmware, release, outcome }) =>
			`${title(firmware)}${release === undefined ? '' : ` ${release}`}：${OUTCOMES_ZH[outcome]}`,
	),
	image: text(
		{ offset: 'said' },
		({ offset }) => `image at ${offset}`,
		({ offset }) => `${offset} 处的镜像`,
	),
	steps: {
		'not-dispatched': text('not loaded by the firmware', '固件没有加载'),
		refused: text('refused', '拒绝加载'),
		'not-started': text('loaded, not started', '已加载，未启动'),
		running: text('started', '已启动'),
		loading: text('the machine ended while it was loaded', '加载时虚拟机中止'),
		amid: text('started, and did not return', '已启动，没有返回'),
		unloaded: text('started and unloaded', '已启动，随后卸载'),
	},
	step: text(
		{ step: 'said', status: 'said?' },
		({ step, status }) => (status === undefined ? step : `${step}: ${status}`),
		({ step, status }) => (status === undefined ? step : `${step}：${status}`),
	),
	machine: text('machine', '虚拟机'),
	machineIs: text(
		{ qemu: 'said', memory: 'number', secureBoot: ['on', 'off'] },
		({ qemu, memory, secureBoot }) => `QEMU ${qemu}, ${memory} MiB${secureBoot === 'on' ? ', Secure Boot' : ''}`,
		({ qemu, memory, secureBoot }) => `QEMU ${qemu}，${memory} MiB${secureBoot === 'on' ? '，Secure Boot' : ''}`,
	),
	changedIds: text(
		{ has: 'said', card: 'said' },
		({ has, card }) =>
			`The ROM was booted as a copy with the IDs ${card} of QEMU's card instead of ${has}: SeaBIOS compares them.`,
		({ has, card }) => `启动的是 ROM 的副本，其中 ID ${has} 换成了 QEMU 设备的 ${card}：SeaBIOS 会比较 ID。`,
	),
	agrees: text('`romtool check` says the same.', '`romtool check` 的结论相同。'),
	ownFault: text(
		'The firmware started the driver, as `romtool check` says; it failed in its own code. On an emulated card that may differ from the real one.',
		'固件按 `romtool check` 的结论启动了驱动；驱动在自身代码中出错。在模拟设备上的表现可能与真实设备不同。',
	),
	differs: text(
		{ verdict: 'said' },
		({ verdict }) => `\`romtool check\` says otherwise (${verdict}). Please report it with the lines below.`,
		({ verdict }) => `\`romtool check\` 的结论不同（${verdict}）。报告时附上以下内容。`,
	),
	differsElsewhere: text(
		{ verdict: 'said', release: 'name' },
		({ verdict, release }) =>
			`\`romtool check\` says otherwise (${verdict}), but of the release ${release}: it does not know the one of this firmware.`,
		({ verdict, release }) =>
			`\`romtool check\` 的结论不同（${verdict}），但那是针对 ${release} 的：它不了解此固件的版本。`,
	),
};
