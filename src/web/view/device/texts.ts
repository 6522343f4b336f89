/** What the fields say that the answers depend on. */
import { text } from '../../../language/text.js';
import type { Guest } from '../../../vm/guest.js';

export const CONTEXT = {
	form: text('What the answers are for', '结果针对的对象'),
	device: text('Device', '设备'),
	deviceHint: text('Name or ID: Renoir, 1002:1636', '名称或 ID：Renoir、1002:1636'),
	devices: text('Devices', '设备列表'),
	inYourFiles: text('In your files', '文件中的设备'),
	otherDevices: text('Other devices', '其他设备'),
	noDevice: text(
		{ said: 'said' },
		({ said }) => `"${said}" is neither an ID like 1002:1636 nor a name in the list.`,
		({ said }) => `“${said}”既不是 1002:1636 形式的 ID，也不是列表中的名称。`,
	),
	severalDevices: text(
		{ said: 'said' },
		({ said }) => `"${said}" is the name of several devices. Choose one in the list.`,
		({ said }) => `有多个设备名为“${said}”，从列表中选择一个。`,
	),
	unknownDevice: text(
		{ id: 'id' },
		({ id }) => `${id} is not in the list. It is used as it is.`,
		({ id }) => `${id} 不在列表中，按原样使用。`,
	),
	onlyDevice: text('Chosen because your files are for no other device.', '文件中只有这一个设备，已自动选择。'),
	address: text('Address on the host', '宿主机上的地址'),
	host: text('Host', '宿主机'),
	guest: text('Guest', '虚拟机系统'),
	anyGuest: text('Any', '不限'),
};

/** As they call themselves, in every language. */
export const GUEST_NAMES: Readonly<Record<Guest, string>> = { windows: 'Windows', linux: 'Linux' };
