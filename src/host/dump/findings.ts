/** Findings of `romtool dump` about how a ROM was read. */

import { FILE_PROBLEMS, problemText } from '../../bytes/files/file-problem.js';
import { entry } from '../../language/entry.js';
import { unbindCommand } from '../unbind.js';

export const DUMP_FINDINGS = {
	'dump-driver-bound': entry({
		severity: 'warning',
		values: { driver: 'name', address: 'address' },
		en: {
			message: ({ driver, address }) =>
				`${address} is bound to the driver ${driver}: the data may be modified by the driver or incomplete.`,
			fix: ({ driver, address }) =>
				`Unbind the driver, read the ROM again, and compare: ${unbindCommand(address, driver)}`,
			cause: 'The device is bound to a driver of the host. The data may be modified by the driver or incomplete.',
			remedy: 'Unbind the driver, read the ROM again, and compare.',
		},
		zh: {
			message: ({ driver, address }) => `${address} 由驱动 ${driver} 占用：读到的内容可能被驱动修改过，或不完整。`,
			fix: ({ driver, address }) => `解绑驱动后重新读取 ROM 并比较：${unbindCommand(address, driver)}`,
			cause: '设备由宿主机的驱动占用：读到的内容可能被驱动修改过，或不完整。',
			remedy: '解绑驱动后重新读取 ROM 并比较。',
		},
	}),
	'dump-primary-gpu': entry({
		severity: 'warning',
		values: { address: 'address' },
		en: {
			message: ({ address }) =>
				`${address} is the primary GPU: the data may be the copy that the firmware has run and modified, not the ROM itself.`,
			fix: "Compare it with a dump that is made while another GPU is the primary one, or with the vendor's file.",
			cause:
				'The GPU is the primary one: the data may be the copy that the firmware has run and modified, not the ROM itself.',
			remedy: "Compare it with a dump that is made while another GPU is the primary one, or with the vendor's file.",
		},
		zh: {
			message: ({ address }) => `${address} 是主显卡：读到的可能不是 ROM 本身，而是固件执行并修改过的副本。`,
			fix: '与另一个 GPU 作主显卡时的转储文件比较，或与厂商的文件比较。',
			cause: '该 GPU 是主显卡：读到的可能不是 ROM 本身，而是固件执行并修改过的副本。',
			remedy: '与另一个 GPU 作主显卡时的转储文件比较，或与厂商的文件比较。',
		},
	}),
	'dump-left-on': entry({
		severity: 'warning',
		values: { address: 'address', reason: FILE_PROBLEMS, said: 'said?' },
		en: {
			message: ({ address, ...problem }) =>
				`Reading the ROM of ${address} could not be disabled again: ${problemText(problem, 'en')}.`,
			fix: ({ address }) => `Disable it: echo 0 | sudo tee /sys/bus/pci/devices/${address}/rom`,
			cause: "Reading the ROM could not be disabled again in the host's sysfs.",
			remedy: 'Write 0 to the file rom of the device.',
		},
		zh: {
			message: ({ address, ...problem }) =>
				`读取 ${address} 的 ROM 之后未能重新关闭读取：${problemText(problem, 'zh')}。`,
			fix: ({ address }) => `关闭读取：echo 0 | sudo tee /sys/bus/pci/devices/${address}/rom`,
			cause: '读取 ROM 之后未能在宿主机的 sysfs 中重新关闭读取。',
			remedy: '向该设备的 rom 文件写入 0。',
		},
	}),
};
