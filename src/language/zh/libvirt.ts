/** What is said about domains of libvirt. */
import type { Entries } from '../entries.js';

export const LIBVIRT: Entries = {
	// libvirt/lint.ts
	"The IOMMU is on: `host doesn't support passthrough of host PCI devices`. AMD has it on by default, Intel by the kernel's configuration.":
		"IOMMU 已打开：否则报 `host doesn't support passthrough of host PCI devices`。AMD 默认打开，Intel 取决于内核的配置。",
	"Intel's IOMMU needs intel_iommu=on where the kernel is not made to have it on.":
		'内核编译时没有默认打开 IOMMU 的话，Intel 的 IOMMU 需要 intel_iommu=on。',
	'it has no <domain>, but <{}>; give the whole of what virsh dumpxml prints':
		'其中没有 <domain>，而是 <{0}>；请给出 virsh dumpxml 输出的全部内容',
	'its <domain> is of type {}, which QEMU does not run': '它的 <domain> 类型是 {0}，不由 QEMU 运行',

	// libvirt/lint/devices.ts
	'Parts of PCI addresses are numbers in the notation of C, and in range: hex with 0x before it.':
		'PCI 地址的各部分是 C 语言写法的数，且在范围之内：十六进制前面要有 0x。',
	'A <hostdev> of type pci has a <source> with the address of the device.':
		'pci 类型的 <hostdev> 带有 <source>，其中写明设备的地址。',
	'No device is passed twice: `Hostdev already exists in the domain configuration`.':
		'没有设备被直通两次：`Hostdev already exists in the domain configuration`。',
	'Every device that is passed is in the host: `Device … not found`.':
		'每个直通的设备都在宿主机上存在：`Device … not found`。',
	"Without managed='yes' the device is bound to vfio-pci before the machine starts: `Unmanaged PCI device … must be manually detached from the host`.":
		"没有 managed='yes' 时，设备要在虚拟机启动前绑定到 vfio-pci：`Unmanaged PCI device … must be manually detached from the host`。",
	"write each part in hex, such as bus='0x05'": "每一部分都用十六进制写，例如 bus='0x05'",
	'libvirt refuses the address: `{}`': 'libvirt 不接受这个地址：`{0}`',
	'it names no device of the host: <source><address domain= bus= slot= function=/></source> is missing':
		'它没有指明宿主机的设备：缺少 <source><address domain= bus= slot= function=/></source>',
	"add <source><address domain='0x0000' bus='0x05' slot='0x00' function='0x0'/></source>":
		"加上 <source><address domain='0x0000' bus='0x05' slot='0x00' function='0x0'/></source>",
	'{} is passed by {} already: libvirt stops with `Hostdev already exists in the domain configuration`':
		'{0} 已由 {1} 直通：libvirt 会报 `Hostdev already exists in the domain configuration` 并停止',
	'the host has no device {}: libvirt stops with `Device {} not found`':
		'宿主机上没有设备 {0}：libvirt 会报 `Device {1} not found` 并停止',
	"{} is with the host's driver {}, and managed='yes' is missing: libvirt stops with `Unmanaged PCI device {} must be manually detached from the host`":
		"{0} 正由宿主机的驱动 {1} 占用，而缺少 managed='yes'：libvirt 会报 `Unmanaged PCI device {2} must be manually detached from the host` 并停止",
	"write managed='yes', or bind it to vfio-pci before: virsh nodedev-detach pci_{}":
		"写上 managed='yes'，或事先把它绑定到 vfio-pci：virsh nodedev-detach pci_{0}",

	// libvirt/lint/displays.ts
	"A <video> of type none is the only one: `a 'none' video type must be the only video device defined`.":
		"type 为 none 的 <video> 是唯一的一个：`a 'none' video type must be the only video device defined`。",
	'No emulated display is beside a passed one: firmware and guest may take it as the primary one.':
		'有直通的显卡时，没有模拟显卡：固件和虚拟机可能把模拟显卡当作主显卡。',
	'With SeaBIOS the passed card is the only display: SeaBIOS runs the ROM of the first VGA device alone.':
		'使用 SeaBIOS 时，直通的显卡是唯一的显示设备：SeaBIOS 只运行第一个 VGA 设备的 ROM。',
	"libvirt refuses another <video> beside one of type none: `a 'none' video type must be the only video device defined for the domain`":
		"除了 type 为 none 的 <video>，libvirt 不接受另一个 <video>：`a 'none' video type must be the only video device defined for the domain`",
	'remove all others, or this one': '去掉其他所有的，或去掉这一个',
	'libvirt adds one to <graphics>': 'libvirt 会因 <graphics> 而添加一个',
	'model {}': 'model 为 {0}',
	'by default': '默认值',
	"write <video><model type='none'/></video> once the passed card shows a picture":
		"等直通的显卡能显示画面后，写 <video><model type='none'/></video>",
	'the guest has an emulated display as well ({}): SeaBIOS runs the ROM of the first display alone, so that the passed card stays dark until its driver loads':
		'虚拟机还有一个模拟显卡（{0}）：SeaBIOS 只运行第一个显示设备的 ROM，因此在驱动加载之前，直通的显卡一直黑屏',
	'the guest has an emulated display ({}) beside the iGPU, whose ROMs and drivers want to be the only one':
		'除了核显，虚拟机还有一个模拟显卡（{0}），而核显的 ROM 和驱动要求核显是唯一的显示设备',
	'the guest has an emulated display ({}) beside the passed one, and may take it as the primary one':
		'除了直通的显卡，虚拟机还有一个模拟显卡（{0}），可能会把它当作主显卡',

	// libvirt/lint/extras.ts
	"Elements qemu:… are below <domain>, which has xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0': otherwise libvirt drops them.":
		"qemu:… 元素位于 <domain> 之下，且 <domain> 带有 xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'：否则 libvirt 会丢弃它们。",
	'-set device.hostdevN is for a device that the machine has, counted from 0: QEMU stops with `there is no device "hostdevN" defined`.':
		'-set device.hostdevN 针对虚拟机实际拥有的设备，从 0 开始计数：否则 QEMU 会报 `there is no device "hostdevN" defined` 并停止。',
	'From libvirt 8.0 and QEMU 7.0 on libvirt writes devices as JSON, which -set does not find: <qemu:override> takes its place.':
		'从 libvirt 8.0 和 QEMU 7.0 起，libvirt 用 JSON 写设备，-set 找不到它们：应改用 <qemu:override>。',
	'An override is for the alias of a device that the machine has: others are passed over.':
		'override 针对虚拟机实际拥有的设备的 alias：其他的会被忽略。',
	"Overrides of type unsigned and signed are decimal numbers, those of type bool are true or false: `invalid value … of 'value' attribute`.":
		"类型为 unsigned 和 signed 的 override 是十进制数，类型为 bool 的是 true 或 false：`invalid value … of 'value' attribute`。",
	"<qemu:override><qemu:device alias='{}'><qemu:frontend><qemu:property name= type= value=/> in its place (libvirt 8.2)":
		"改用 <qemu:override><qemu:device alias='{0}'><qemu:frontend><qemu:property name= type= value=/>（libvirt 8.2）",
	'libvirt drops {}: it is not below <domain>, or its prefix is not bound to the namespace of QEMU':
		'libvirt 会丢弃 {0}：它不在 <domain> 之下，或它的前缀没有绑定到 QEMU 的命名空间',
	"write <domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>, and the element below it":
		"写 <domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>，并把该元素放在它之下",
	'write it as device.hostdev0.x-igd-opregion=on, or {}': '写成 device.hostdev0.x-igd-opregion=on，或{0}',
	'no device of the host is called {} (they are {}): {}': '没有叫 {0} 的宿主机设备（现有：{1}）：{2}',
	'correct the number, counted from 0': '改正编号，从 0 开始计数',
	'QEMU {} and newer': 'QEMU {0} 及更新版本',
	'libvirt, from 8.0 on, writes devices for {} as JSON, where -set does not find them: {}':
		'从 8.0 起，libvirt 对 {0} 用 JSON 写设备，-set 在那里找不到它们：{1}',
	'no device has the alias {}: libvirt passes the override over':
		'没有设备的 alias 是 {0}：libvirt 会忽略这个 override',
	'correct it: devices of the host are called {}': '改正它：宿主机设备叫 {0}',
	'hostdev0 and so on': 'hostdev0 等等',
	"{}: {}, and libvirt refuses type='{}' value='{}'": "{0}：{1}，因此 libvirt 不接受 type='{2}' value='{3}'",
	"write value='2' for 0x2 and value='true' for on": "0x2 写成 value='2'，on 写成 value='true'",
	'the types are {}': '可用的类型为“{0}”',
	'{} takes a decimal number': '{0} 要求十进制数',
	'bool takes true or false': 'bool 要求 true 或 false',

	// libvirt/lint/guest-addresses.ts
	'No two devices have one address in the guest: `Attempted double use of PCI Address`.':
		'没有两个设备在虚拟机里使用同一个地址：`Attempted double use of PCI Address`。',
	'Function 0 of a slot with several functions is not multifunction=off: libvirt sets it by itself where nothing is said.':
		'有多个功能的插槽，其功能 0 不是 multifunction=off：没有写明时，libvirt 会自行设置。',
	'A device at function 1 or higher in the guest has one at function 0 beside it: otherwise firmware and guest look no further, and it is missing.':
		'在虚拟机里位于功能 1 或更高的设备，旁边要有位于功能 0 的设备：否则固件和虚拟机不再往下查找，该设备就不会出现。',
	'{} in the guest is taken by {} already: libvirt stops with `Attempted double use of PCI Address {}`':
		'虚拟机里的 {0} 已被 {1} 占用：libvirt 会报 `Attempted double use of PCI Address {2}` 并停止',
	"remove the <address type='pci'> of one of them: libvirt chooses another":
		"去掉其中一个的 <address type='pci'>：libvirt 会另选一个",
	"multifunction='off' says that slot {} of the guest has no function but 0, and there is {}.{} as well: QEMU stops with `single function device can't be populated`":
		"multifunction='off' 表示虚拟机的插槽 {0} 只有功能 0，而那里还有 {1}.{2}：QEMU 会报 `single function device can't be populated` 并停止",
	"write multifunction='on'": "写 multifunction='on'",
	'it is at {} in the guest, and nothing is at function 0 of that slot: firmware and guest look no further there, and the device is missing':
		'它在虚拟机里位于 {0}，而该插槽的功能 0 上没有设备：固件和虚拟机不再往下查找，该设备就不会出现',
	"write function='0x0', or put the GPU at function 0 with multifunction='on'":
		"写 function='0x0'，或把 GPU 放在功能 0 上并写 multifunction='on'",

	// libvirt/lint/igd.ts
	"For its ROMs an iGPU is at 00:02.0 in the guest, too: by its <address type='pci'>.":
		"要使用它的 ROM，核显在虚拟机里也要位于 00:02.0：用它的 <address type='pci'> 指定。",
	'libvirt chooses its place': '它的位置由 libvirt 选择',
	'it is at {}': '它位于 {0}',
	'{} wants the iGPU at 00:02.0 in the guest, and {}': '{0} 要求核显在虚拟机里位于 00:02.0，而{1}',
	"give it <address type='pci' domain='0x0000' bus='0x00' slot='0x02' function='0x0'/>":
		"给它加上 <address type='pci' domain='0x0000' bus='0x00' slot='0x02' function='0x0'/>",

	// libvirt/lint/roms.ts
	"bar is on or off, enabled yes or no, and with enabled='no' there is neither bar nor file: `ROM tuning is not supported when ROM is disabled`.":
		"bar 是 on 或 off，enabled 是 yes 或 no；enabled='no' 时既没有 bar 也没有 file：`ROM tuning is not supported when ROM is disabled`。",
	'<rom> is directly below the <hostdev> that it is for: libvirt looks nowhere else, and drops it.':
		'<rom> 直接位于它所属的 <hostdev> 之下：libvirt 不在别处找它，会把它丢弃。',
	"The file's path is absolute: others do not validate, and QEMU looks for them in its own folders.":
		'文件的路径是绝对路径：其他路径通不过校验，QEMU 会在自己的文件夹里找它们。',
	'The ROM file is where AppArmor lets QEMU read it: libvirt adds no rule for ROM files, as it does for disks.':
		'ROM 文件位于 AppArmor 允许 QEMU 读取的地方：libvirt 会为磁盘添加规则，但不会为 ROM 文件添加。',
	'<rom> is not directly below its <hostdev>, where alone libvirt looks for it: it is dropped, and the ROM goes unread':
		'<rom> 没有直接位于它的 <hostdev> 之下，而 libvirt 只在那里找它：它会被丢弃，ROM 不会被读取',
	'move it behind </source>': '把它移到 </source> 之后',
	"libvirt refuses {}='{}': `Invalid value for attribute '{}' in element 'rom'`":
		"libvirt 不接受 {0}='{1}'：`Invalid value for attribute '{2}' in element 'rom'`",
	"write {}='{}' or '{}'": "写 {0}='{1}' 或 '{2}'",
	"enabled='no' stands for no ROM at all: with bar or file libvirt stops with `ROM tuning is not supported when ROM is disabled`":
		"enabled='no' 表示完全没有 ROM：再有 bar 或 file，libvirt 会报 `ROM tuning is not supported when ROM is disabled` 并停止",
	"remove enabled='no'": "去掉 enabled='no'",
	"{} is no absolute path: libvirt's schema refuses it (virsh edit, define --validate), and QEMU looks for it in its own folders alone, such as /usr/share/qemu":
		'{0} 不是绝对路径：libvirt 的 schema 不接受它（virsh edit、define --validate），QEMU 也只在自己的文件夹里找它，例如 /usr/share/qemu',
	'write the whole path, from / on': '写出从 / 开始的完整路径',
	', and a home folder may be closed to the user that QEMU runs as': '，而且主目录可能不对运行 QEMU 的用户开放',
	'where AppArmor confines QEMU (Debian, Ubuntu, openSUSE), it may not read {}: libvirt adds no rule for ROM files{}':
		'在用 AppArmor 限制 QEMU 的系统上（Debian、Ubuntu、openSUSE），QEMU 可能无法读取 {0}：libvirt 不会为 ROM 文件添加规则{1}',
	'if QEMU stops with `Permission denied`: put the file below /usr/share/vgabios':
		'如果 QEMU 报 `Permission denied` 并停止：把文件放到 /usr/share/vgabios 之下',

	// libvirt/hiding.ts
	"write <qemu:arg value='{}'/>": "写 <qemu:arg value='{0}'/>",
	"write <hidden state='off'/>": "写 <hidden state='off'/>",
	"remove <feature policy='disable' name='hypervisor'/>": "去掉 <feature policy='disable' name='hypervisor'/>",

	// libvirt/read-xml.ts
	'{} characters are more than any domain has': '{0} 个字符，超过任何 domain 的长度',
	'it is no well-formed XML: {}': '它不是格式正确的 XML：{0}',
	'its elements are nested too deeply': '其中的元素嵌套太深',
	'it is no well-formed XML: it has no element': '它不是格式正确的 XML：其中没有元素',

	// libvirt/words.ts
	"write <os firmware='efi'>": "写 <os firmware='efi'>",
	"set machine='pc' in <os><type>": "在 <os><type> 中设置 machine='pc'",
	"set machine='pc' in <os><type>, with the iGPU at 00:02.0 in the guest and <video><model type='none'/>":
		"在 <os><type> 中设置 machine='pc'，核显在虚拟机里位于 00:02.0，并使用 <video><model type='none'/>",
	'remove <rom> from {}': '从 {0} 中去掉 <rom>',
	'remove {} of {} from <qemu:override> and <qemu:commandline>':
		'从 <qemu:override> 和 <qemu:commandline> 中去掉 {1} 的 {0}',
	"write <memory unit='GiB'>4</memory> or more": "写 <memory unit='GiB'>4</memory> 或更大",
	'add a <hostdev> for {}': '添加用于 {0} 的 <hostdev>',
	'a <hostdev> for {}': '用于 {0} 的 <hostdev>',
	"give {} <alias name='ua-igd'/>, and add to <qemu:override> for that alias {}":
		"给 {0} 加上 <alias name='ua-igd'/>，并在 <qemu:override> 中针对该 alias 加上 {1=}",
	"libvirt stops with `host doesn't support passthrough of host PCI devices`":
		"libvirt 会报 `host doesn't support passthrough of host PCI devices` 并停止",
	'update the boot loader': '更新引导加载程序',
};
