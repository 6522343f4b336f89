/** What romtool extract says. */
import type { Entries } from '../entries.js';

export const CLI_EXTRACT: Entries = {
	// cli/extract/extract-image.ts
	'no file in it has the GUID {}': '其中没有 GUID 为 {0} 的文件',
	'no file in it is called "{}"': '其中没有名为“{0}”的文件',
	'romtool tree shows all names and GUIDs': 'romtool tree 可列出全部名称和 GUID',
	'this is the firmware of an Intel board: ': '这是 Intel 主板的固件：',
	'{}nothing in it is for {}; there is: {}': '{0}其中没有适用于 {1} 的内容；其中有：{2}',
	'take the BIOS of a board that this device sits on, or leave out --for to have everything':
		'请使用装有该设备的主板的 BIOS，或去掉 --for 以提取全部内容',
	'no GOP driver, VBIOS or VBT in it': '其中没有 GOP 驱动、VBIOS 或 VBT',
	'{}; there is: {}': '{0}；其中有：{1}',
	'take them with --all': '用 --all 可提取它们',

	// cli/extract/describe.ts
	region: '区域',
	volume: '固件卷',
	section: '节',
	capsule: '胶囊',
	executable: '可执行文件',

	// cli/extract/run.ts
	'no BIOS image is among the {} files in this archive: {} and {} more':
		'此压缩包的 {0} 个文件中没有 BIOS 镜像：{1} 以及另外 {2} 个',
	'no BIOS image is among the {} files in this archive: {}': '此压缩包的 {0} 个文件中没有 BIOS 镜像：{1}',
	'unpack {} with 7-Zip or innoextract: the image may be in it': '请用 7-Zip 或 innoextract 解包 {0}：镜像可能在其中',
};
