/** Texts of `romtool probe`. */
import { text } from '../../language/text.js';

const STAGES = {
	en: { load: ' while loading', start: ' while starting', questions: ' while being tested', none: '' },
	zh: { load: '加载时', start: '启动时', questions: '探测时', none: '' },
};
const STAGE = ['load', 'start', 'questions', 'none'] as const;
export type ToldStage = (typeof STAGE)[number];

const INSTALL_EN = {
	linux:
		'install it (Debian, Ubuntu: `apt install qemu-system-x86 ovmf`; Fedora: `dnf install qemu-system-x86-core edk2-ovmf`; Arch: `pacman -S qemu-system-x86 edk2-ovmf`)',
	darwin: 'install it (`brew install qemu` installs both)',
	win32: 'install it (`winget install SoftwareFreedomConservancy.QEMU` installs both)',
	other: 'install it',
};
const INSTALL_ZH = {
	linux:
		'安装它（Debian、Ubuntu：`apt install qemu-system-x86 ovmf`；Fedora：`dnf install qemu-system-x86-core edk2-ovmf`；Arch：`pacman -S qemu-system-x86 edk2-ovmf`）',
	darwin: '安装它（`brew install qemu` 会安装两者）',
	win32: '安装它（`winget install SoftwareFreedomConservancy.QEMU` 会安装两者）',
	other: '安装它',
};
const SYSTEM = ['linux', 'darwin', 'win32', 'other'] as const;
export type System = (typeof SYSTEM)[number];

const pairEn = (vbios: string | undefined) => (vbios === undefined ? 'This driver' : `This driver with ${vbios}`);
const pairZh = (vbios: string | undefined) => (vbios === undefined ? '此驱动' : `此驱动配合 ${vbios} 时`);

export const PROBE_TEXTS = {
	description: text(
		'Test which devices a GOP driver accepts, in a VM (QEMU with OVMF)',
		'在虚拟机（QEMU 和 OVMF）中探测 GOP 驱动接受哪些设备',
	),
	gop: text(
		'drivers (.efi), option ROMs, and directories written by romtool extract',
		'驱动（.efi）、Option ROM，以及 romtool extract 写出的目录',
	),
	vbios: text(
		'VBIOS of the device: an option ROM or a VFCT table; may be repeated',
		'设备的 VBIOS：Option ROM 或 VFCT 表，可重复给出',
	),
	for: text('the device, as lspci -n prints it', '设备，按 lspci -n 的写法'),
	allIds: text('test all 65,536 device IDs of the vendor', '探测该厂商的全部 65,536 个设备 ID'),
	qemu: text(
		'qemu-system-x86_64, or qemu-system-aarch64 for AAVMF, if it is not found automatically',
		'qemu-system-x86_64 的路径，AAVMF 则为 qemu-system-aarch64，无法自动找到时使用',
	),
	ovmf: text('OVMF_CODE.fd, if it is not found automatically', 'OVMF_CODE.fd 的路径，无法自动找到时使用'),
	timeout: text('how long to wait for the driver, by default 30', '等待驱动响应的秒数，默认 30'),
	json: text(
		'print an array with an element per driver, with --firmware per file and firmware',
		'输出数组，每个驱动一个元素；使用 --firmware 时每个文件和固件一个元素',
	),
	exit: text(
		'Exit code: 0 a device is accepted, 1 none is, 2 a file or an option cannot be processed, 4 QEMU or OVMF is missing',
		'退出码：0 有设备被接受，1 没有设备被接受，2 文件或选项有误，4 缺少 QEMU 或 OVMF',
	),
	notSeconds: text(
		{ value: 'name', most: 'number' },
		({ value, most }) => `"${value}" is not a number of seconds from 1 to ${most}`,
		({ value, most }) => `“${value}”不是 1 到 ${most} 之间的秒数`,
	),
	/** Headings: the best of a driver's verdicts. */
	verdicts: {
		accepts: text('accepts', '接受'),
		'asks-hardware': text('reads hardware first', '先读硬件'),
		declines: text('declines', '拒绝'),
		helper: text('helper, not tested', '辅助驱动，未测试'),
		'not-a-driver': text('not a driver', '不是驱动'),
		'did-not-start': text('did not start', '未启动'),
		crashes: text('crashed', '崩溃'),
		'times-out': text('no response', '无响应'),
	},
	image: text(
		{ number: 'number' },
		({ number }) => `, image ${number}`,
		({ number }) => `，镜像 ${number}`,
	),
	name: text('name', '名称'),
	version: text('version', '版本'),
	with: text('with', '配合'),
	without: text('without', '不配'),
	anyVbios: text('a VBIOS', 'VBIOS'),
	ofVbios: text(
		{ vbios: 'file', version: 'name?' },
		({ vbios, version }) => (version === undefined ? vbios : `${vbios} (${version})`),
		({ vbios, version }) => (version === undefined ? vbios : `${vbios}（${version}）`),
	),
	answer: text(
		{ device: 'said', answer: 'said' },
		({ device, answer }) => `${device}: ${answer}`,
		({ device, answer }) => `${device}：${answer}`,
	),
	allDevices: text(
		{ vendor: 'name' },
		({ vendor }) => `all devices of ${vendor}`,
		({ vendor }) => `${vendor} 的所有设备`,
	),
	/** Behind "not": "not all" would leave some. */
	anyDevice: text(
		{ vendor: 'name' },
		({ vendor }) => `any device of ${vendor}`,
		({ vendor }) => `${vendor} 的任何设备`,
	),
	accepts: text(
		{ ids: 'said' },
		({ ids }) => `accepts ${ids}`,
		({ ids }) => `接受 ${ids}`,
	),
	declines: text(
		{ ids: 'said' },
		({ ids }) => `declines ${ids}`,
		({ ids }) => `拒绝 ${ids}`,
	),
	declinesAfterReads: text(
		{ ids: 'said', reads: 'number' },
		({ ids, reads }) => `declines ${ids} after ${reads} register ${reads === 1 ? 'read' : 'reads'}`,
		({ ids, reads }) => `读取寄存器 ${reads} 次后拒绝 ${ids}`,
	),
	readsForEver: text(
		{ ids: 'said' },
		({ ids }) => `reads the registers of ${ids} forever`,
		({ ids }) => `不停读取 ${ids} 的寄存器`,
	),
	notADriver: text('does not bind to devices', '不绑定设备'),
	notLoaded: text(
		{ status: 'said' },
		({ status }) => `did not load: ${status}`,
		({ status }) => `未能加载：${status}`,
	),
	notStarted: text(
		{ status: 'said' },
		({ status }) => `did not start: ${status}`,
		({ status }) => `未能启动：${status}`,
	),
	status: text(
		{ status: 'said' },
		({ status }) => `EFI status ${status}`,
		({ status }) => `EFI 状态码 ${status}`,
	),
	crashed: text(
		{ stage: STAGE },
		({ stage }) => `crashed${STAGES.en[stage]}`,
		({ stage }) => `${STAGES.zh[stage]}崩溃`,
	),
	timedOut: text(
		{ stage: STAGE },
		({ stage }) => `did not respond${STAGES.en[stage]}`,
		({ stage }) => `${STAGES.zh[stage]}无响应`,
	),
	exception: text(
		{ name: 'said', offset: 'said?' },
		({ name, offset }) => (offset === undefined ? name : `${name}, at ${offset} in the driver`),
		({ name, offset }) => (offset === undefined ? name : `${name}，位于驱动的 ${offset} 处`),
	),
	binds: text(
		{ vbios: 'file?', ids: 'said' },
		({ vbios, ids }) => `${pairEn(vbios)} will bind to ${ids}.`,
		({ vbios, ids }) => `${pairZh(vbios)}会绑定 ${ids}。`,
	),
	noDifference: text(' The VBIOS makes no difference.', '有无 VBIOS 结果相同。'),
	needsVbios: text(
		{
			before: ['declines', 'asks-hardware', 'helper', 'not-a-driver', 'did-not-start', 'crashes', 'times-out'],
		},
		({ before }) => {
			const without = {
				declines: 'declines',
				'asks-hardware': 'reads registers first',
				helper: 'is a helper',
				'not-a-driver': 'is not a driver',
				'did-not-start': 'does not start',
				crashes: 'crashes',
				'times-out': 'does not respond',
			};
			return ` The VBIOS is required: without it, the driver ${without[before]}.`;
		},
		({ before }) => {
			const without = {
				declines: '驱动拒绝',
				'asks-hardware': '驱动先读寄存器',
				helper: '它是辅助驱动',
				'not-a-driver': '它不是驱动',
				'did-not-start': '驱动不启动',
				crashes: '驱动崩溃',
				'times-out': '驱动无响应',
			};
			return `VBIOS 不可缺少：没有它时，${without[before]}。`;
		},
	),
	needsVbiosFor: text(
		{ ids: 'said' },
		({ ids }) => ` The VBIOS is required: without it, the driver accepts only ${ids}.`,
		({ ids }) => `VBIOS 不可缺少：没有它时，驱动只接受 ${ids}。`,
	),
	bindsNot: text(
		{ vbios: 'file?', ids: 'said' },
		({ vbios, ids }) =>
			`${pairEn(vbios)} will not bind to ${ids}.${vbios === undefined ? ' If it is an AMD driver, the VBIOS decides: add --vbios VBIOS' : ''}`,
		({ vbios, ids }) =>
			`${pairZh(vbios)}不会绑定 ${ids}。${vbios === undefined ? '如果是 AMD 驱动，结果取决于 VBIOS：加上 --vbios VBIOS' : ''}`,
	),
	hardwareDecides: text(
		{ vbios: 'file?', ids: 'said' },
		({ vbios, ids }) =>
			`${pairEn(vbios)} reads registers before it decides. Only the real device can show whether it binds to ${ids}.`,
		({ vbios, ids }) => `${pairZh(vbios)}要先读寄存器才能决定。是否绑定 ${ids} 只有真实设备才能确定。`,
	),
	helps: text(
		'It binds to no device: it sets up OpRegion and stolen memory of an Intel iGPU for the GOP driver.',
		'它不绑定任何设备：它为 GOP 驱动设置 Intel 核显的 OpRegion 和 stolen memory。',
	),
	bindsNothing: text(
		'It does not bind to any device: it is a helper or an application.',
		'它不绑定任何设备：是辅助驱动或应用程序。',
	),
	refusesToStart: text(
		'It refuses to start in a VM without the card, as helpers do. It was not tested.',
		'没有该显卡时它拒绝启动（辅助驱动就是如此），因此没有探测。',
	),
	takesVmDown: text(
		{ vbios: 'file?' },
		({ vbios }) => `${pairEn(vbios)} may crash or hang a VM, as it did here.`,
		({ vbios }) => `${pairZh(vbios)}可能导致虚拟机崩溃或卡死，这里已经发生。`,
	),
	notFound: text(
		{ what: ['QEMU', 'OVMF'], option: 'name', path: 'file?', system: SYSTEM },
		({ what, option, path, system }) =>
			`${path === undefined ? `cannot find ${what}` : `cannot use ${path} (${option})`}: ${INSTALL_EN[system]}, or give its path with ${option}`,
		({ what, option, path, system }) =>
			`${path === undefined ? `找不到 ${what}` : `无法使用 ${path}（${option}）`}：${INSTALL_ZH[system]}，或用 ${option} 指定路径`,
	),
	noFolder: text(
		{ path: 'file', reason: 'said' },
		({ path, reason }) => `cannot create a temporary directory in ${path}: ${reason}`,
		({ path, reason }) => `无法在 ${path} 中创建临时目录：${reason}`,
	),
	cannotWrite: text(
		{ path: 'file', reason: 'said' },
		({ path, reason }) => `cannot write ${path}: ${reason}`,
		({ path, reason }) => `无法写入 ${path}：${reason}`,
	),
	cannotStart: text(
		{ path: 'file', reason: 'said' },
		({ path, reason }) => `cannot start ${path}: ${reason}`,
		({ path, reason }) => `无法启动 ${path}：${reason}`,
	),
	applicationFailed: text(
		{ status: 'said' },
		({ status }) => `the probe application in the VM failed with EFI status ${status}`,
		({ status }) => `虚拟机中的探测程序失败，EFI 状态码 ${status}`,
	),
	qemuFails: text(
		{ problem: 'said' },
		({ problem }) => `the VM does not run; QEMU prints \`${problem}\``,
		({ problem }) => `虚拟机无法运行，QEMU 报错 \`${problem}\``,
	),
	qemuEnded: text(
		{ path: 'file' },
		({ path }) => `the VM does not run: ${path} ended before the probe application began; QEMU for x86-64 is required`,
		({ path }) => `虚拟机无法运行：${path} 在探测程序开始前就退出了；需要 x86-64 的 QEMU`,
	),
	ovmfSilent: text(
		{ path: 'file' },
		({ path }) =>
			`the VM does not run: ${path} did not start the probe application; OVMF for x86-64 without SMM is required`,
		({ path }) => `虚拟机无法运行：${path} 没有启动探测程序；需要 x86-64、不带 SMM 的 OVMF`,
	),
	unfitFirmware: text(
		{ path: 'file', is: ['variables', 'seabios', 'other-processor', 'smm'] },
		({ path, is }) =>
			({
				variables: `${path} contains the variables of UEFI firmware, not its code: give OVMF_CODE_4M.fd with --ovmf`,
				seabios: `${path} is SeaBIOS; UEFI drivers need OVMF: give OVMF_CODE_4M.fd with --ovmf`,
				'other-processor': `${path} is UEFI firmware for another processor: give OVMF for x86-64 with --ovmf`,
				smm: `${path} is a build for Secure Boot, which needs a machine with SMM: give the build without, such as OVMF_CODE_4M.fd, with --ovmf`,
			})[is],
		({ path, is }) =>
			({
				variables: `${path} 是 UEFI 固件的变量，不是代码：用 --ovmf 指定 OVMF_CODE_4M.fd`,
				seabios: `${path} 是 SeaBIOS，而 UEFI 驱动需要 OVMF：用 --ovmf 指定 OVMF_CODE_4M.fd`,
				'other-processor': `${path} 是其他处理器的 UEFI 固件：用 --ovmf 指定 x86-64 的 OVMF`,
				smm: `${path} 是 Secure Boot 版本，需要带 SMM 的虚拟机：用 --ovmf 指定不带 SMM 的版本，例如 OVMF_CODE_4M.fd`,
			})[is],
	),
	kvmFails: text(
		{ problem: 'said' },
		({ problem }) =>
			`KVM does not work on this machine: QEMU prints \`${problem}\`; continuing without KVM, which is slower`,
		({ problem }) => `本机的 KVM 无法工作，QEMU 报错 \`${problem}\`；改为不用 KVM 继续，速度较慢`,
	),
	withoutKvm: text(
		{ fault: ['ended', 'paused', 'silent'] },
		({ fault }) => {
			const cause = {
				ended: 'QEMU with KVM ends at once on this machine',
				paused: 'QEMU with KVM pauses the VM',
				silent: 'the VM does not start with KVM',
			};
			return `${cause[fault]}; continuing without KVM, which is slower`;
		},
		({ fault }) => {
			const cause = {
				ended: '本机使用 KVM 时 QEMU 立即退出',
				paused: '使用 KVM 时 QEMU 暂停了虚拟机',
				silent: '使用 KVM 时虚拟机无法启动',
			};
			return `${cause[fault]}；改为不用 KVM 继续，速度较慢`;
		},
	),
	nothingInFolder: text(
		{ what: ['driver', 'vbios'], path: 'file' },
		({ what, path }) => `${path} contains no ${what === 'driver' ? 'UEFI driver' : 'VBIOS'}`,
		({ what, path }) => `目录 ${path} 中没有 ${what === 'driver' ? 'UEFI 驱动' : 'VBIOS'}`,
	),
	nothingInFile: text(
		{ what: ['driver', 'vbios'], path: 'file', argument: 'line' },
		({ what, path, argument }) =>
			`${path} contains no ${what === 'driver' ? 'UEFI driver' : 'VBIOS'}; to identify it: romtool inspect ${argument}`,
		({ what, path, argument }) =>
			`${path} 中没有 ${what === 'driver' ? 'UEFI 驱动' : 'VBIOS'}；要识别它：romtool inspect ${argument}`,
	),
	otherMachine: text(
		{ has: 'name', wanted: 'name' },
		({ has, wanted }) =>
			`the driver is built for ${has}, and the VM is ${wanted}: use the ${wanted} build of the driver`,
		({ has, wanted }) => `驱动的目标架构是 ${has}，而虚拟机是 ${wanted}：换用该驱动的 ${wanted} 版本`,
	),
	failed: text(
		{ path: 'file', reason: 'said' },
		({ path, reason }) => `${path}: ${reason}`,
		({ path, reason }) => `${path}：${reason}`,
	),
};
