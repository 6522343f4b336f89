// Made by test/generate/pci-names.js from pci.ids 2026.08.22, used under its 3-clause BSD licence (see LICENSE).

/** In the format of pci.ids; every line starts with a line feed. */
export const INTEL_NAMES: string = `
8086  Intel Corporation
	0042  Core Processor Integrated Graphics Controller
	0046  Core Processor Integrated Graphics Controller
	004a  Core Processor Integrated Graphics Controller
	0102  2nd Generation Core Processor Family Integrated Graphics Controller
	0106  2nd Generation Core Processor Family Integrated Graphics Controller
	010a  Xeon E3-1200 Processor Family Integrated Graphics Controller
	010b  Xeon E3-1200/2nd Generation Core Processor Family Integrated Graphics Controller
	010e  Xeon E3-1200/2nd Generation Core Processor Family Integrated Graphics Controller
	0112  2nd Generation Core Processor Family Integrated Graphics Controller
	0116  2nd Generation Core Processor Family Integrated Graphics Controller
	0122  2nd Generation Core Processor Family Integrated Graphics Controller
	0126  2nd Generation Core Processor Family Integrated Graphics Controller
	0152  Xeon E3-1200 v2/3rd Gen Core processor Graphics Controller
	0156  Ivy Bridge mobile GT1 [HD Graphics]
	015a  Xeon E3-1200 v2/Ivy Bridge Graphics Controller
	015e  Xeon E3-1200 v2/3rd Gen Core processor Graphics Controller
	0162  IvyBridge GT2 [HD Graphics 4000]
	0166  Ivy Bridge mobile GT2 [HD Graphics 4000]
	016a  Xeon E3-1200 v2/3rd Gen Core processor Graphics Controller
	0172  Xeon E3-1200 v2/3rd Gen Core processor Graphics Controller
	0176  3rd Gen Core processor Graphics Controller
	0402  Xeon E3-1200 v3/4th Gen Core Processor Integrated Graphics Controller
	0406  Haswell Integrated Graphics Controller
	040a  Xeon E3-1200 v3 Processor Integrated Graphics Controller
	0412  Xeon E3-1200 v3/4th Gen Core Processor Integrated Graphics Controller
	0416  4th Gen Core Processor Integrated Graphics Controller
	041a  Xeon E3-1200 v3 Processor Integrated Graphics Controller
	041e  4th Generation Core Processor Family Integrated Graphics Controller
	080d  Moorestown External Displays
	08cf  Atom Processor Z2760 Integrated Graphics Controller
	0a06  Haswell-ULT Integrated Graphics Controller
	0a16  Haswell-ULT Integrated Graphics Controller
	0a22  Haswell-ULT Integrated Graphics Controller
	0a26  Haswell-ULT Integrated Graphics Controller
	0a2a  Haswell-ULT Integrated Graphics Controller
	0a2e  Haswell-ULT Integrated Graphics Controller
	0b69  Ponte Vecchio XT (2 Tile) [Data Center GPU Max 1450]
	0b6e  Ponte Vecchio XT (1 Tile) [Data Center GPU Max 1100C]
	0bd4  Ponte Vecchio XT (2 Tile) [Data Center GPU Max 1550VG]
	0bd5  Ponte Vecchio XT (2 Tile) [Data Center GPU Max 1550]
	0bd6  Ponte Vecchio XT (2 Tile) [Data Center GPU Max 1550]
	0bd7  Ponte Vecchio XT (2 Tile) [Data Center GPU Max 1350]
	0bd8  Ponte Vecchio XT (2 Tile) [Data Center GPU Max 1350]
	0bd9  Ponte Vecchio XT (1 Tile) [Data Center GPU Max 1100]
	0bda  Ponte Vecchio XT (1 Tile) [Data Center GPU Max 1100]
	0bdb  Ponte Vecchio XT (1 Tile) [Data Center GPU Max 1100]
	0be0  Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0be1  Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0be2  Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0be3  Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0be4  Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0be5  Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0be6  Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0be7  Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0be8  Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0be9  Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0bea  Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0beb  Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0bec  Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0bed  Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0bee  Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0bef  Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0d12  Crystal Well Integrated Graphics Controller
	0d16  Crystal Well Integrated Graphics Controller
	0d22  Crystal Well Integrated Iris Pro Graphics 5200
	0d26  Crystal Well Integrated Graphics Controller
	0d36  Crystal Well Integrated Graphics Controller
	0f31  Atom Processor Z36xxx/Z37xxx Series Graphics & Display
	100e  82540EM Gigabit Ethernet Controller
	1132  82815 Chipset Graphics Controller (CGC)
	1240  82752 (752) AGP Graphics Accelerator
	1602  Broadwell-U Integrated Graphics
	1606  Broadwell-U GT1 [HD Graphics]
	160a  Broadwell-U Integrated Graphics
	160b  Broadwell-U Integrated Graphics
	160d  Broadwell-U Integrated Graphics
	160e  Broadwell-U Integrated Graphics
	1612  Broadwell-H GT2 [HD Graphics 5600]
	1616  Broadwell-U GT2 [HD Graphics 5500]
	161a  Broadwell-U Integrated Graphics
	161b  Broadwell-U Integrated Graphics
	161d  Broadwell-U Integrated Graphics
	161e  Broadwell-Y GT2 [HD Graphics 5300]
	1622  Broadwell-DT/H GT3 [Iris Pro Graphics 6200]
	1626  Broadwell-U GT3 [HD Graphics 6000]
	162a  Broadwell-DT GT3 [Iris Pro Graphics P6300]
	162b  Broadwell-U GT3 [Iris Graphics 6100]
	162d  Broadwell-U Integrated Graphics
	162e  Broadwell-U Integrated Graphics
	1632  Broadwell-U Integrated Graphics
	1636  Broadwell-U Integrated Graphics
	163a  Broadwell-U Integrated Graphics
	163b  Broadwell-U Integrated Graphics
	163d  Broadwell-U Integrated Graphics
	163e  Broadwell-U Integrated Graphics
	1902  Skylake-S GT1 [HD Graphics 510]
	1906  Skylake-U GT1 [HD Graphics 510]
	190b  HD Graphics 510
	1912  Skylake-S GT2 [HD Graphics 530]
	1916  Skylake-U GT2 [HD Graphics 520]
	191b  Skylake-H GT2 [HD Graphics 530]
	191d  Skylake-DT/H GT2 [HD Graphics P530]
	191e  Skylake-Y GT2 [HD Graphics 515]
	1921  HD Graphics 520
	1923  HD Graphics 535
	1926  Skylake-U GT3 [Iris Graphics 540]
	1927  Skylake-U GT3 [Iris Graphics 550]
	192b  Iris Graphics 555
	192d  Skylake-H GT3 [Iris Graphics P555]
	1932  Iris Pro Graphics 580
	193a  Skylake-H GT4 [Iris Pro Graphics P580]
	193b  Skylake-H GT4 [Iris Pro Graphics 580]
	193d  Skylake-H GT4 [Iris Pro Graphics P580]
	1a12  Timna CPU Graphics
	22b0  Atom/Celeron/Pentium Processor x5-E8000/J3xxx/N3xxx Integrated Graphics Controller
	22b1  Atom/Celeron/Pentium Processor x5-E8000/J3xxx/N3xxx Integrated Graphics Controller
	2562  82845G/GL[Brookdale-G]/GE Chipset Integrated Graphics Device
	2572  82865G Integrated Graphics Controller
	2582  82915G/GV/910GL Integrated Graphics Controller
	258a  E7221 Integrated Graphics Controller
	2592  Mobile 915GM/GMS/910GML Express Graphics Controller
	2772  82945G/GZ Integrated Graphics Controller
	2776  82945G/GZ Integrated Graphics Controller
	2780  82915G/GV/GL/910GL [Grantsdale] Graphics Device
	2782  82915G Integrated Graphics Controller
	2792  Mobile 915GM/GMS/910GML Express Graphics Controller
	27a2  Mobile 945GM/GMS, 943/940GML Express Integrated Graphics Controller
	27a6  Mobile 945GM/GMS/GME, 943/940GML Express Integrated Graphics Controller
	27ae  Mobile 945GSE Express Integrated Graphics Controller
	2972  82946GZ/GL Integrated Graphics Controller
	2973  82946GZ/GL Integrated Graphics Controller
	2982  82G35 Express Integrated Graphics Controller
	2983  82G35 Express Integrated Graphics Controller
	2992  82Q963/Q965 Integrated Graphics Controller
	2993  82Q963/Q965 Integrated Graphics Controller
	29a2  82G965 Integrated Graphics Controller
	29a3  82G965 Integrated Graphics Controller
	29b2  82Q35 Express Integrated Graphics Controller
	29b3  82Q35 Express Integrated Graphics Controller
	29c2  82G33/G31 Express Integrated Graphics Controller
	29c3  82G33/G31 Express Integrated Graphics Controller
	29d2  82Q33 Express Integrated Graphics Controller
	29d3  82Q33 Express Integrated Graphics Controller
	2a02  Mobile GM965/GL960 Integrated Graphics Controller (primary)
	2a03  Mobile GM965/GL960 Integrated Graphics Controller (secondary)
	2a12  Mobile GME965/GLE960 Integrated Graphics Controller
	2a13  Mobile GME965/GLE960 Integrated Graphics Controller
	2a41  Mobile 4 Series Chipset PCI Express Graphics Port
	2a42  Mobile 4 Series Chipset Integrated Graphics Controller
	2a43  Mobile 4 Series Chipset Integrated Graphics Controller
	2e02  4 Series Chipset Integrated Graphics Controller
	2e03  4 Series Chipset Integrated Graphics Controller
	2e12  4 Series Chipset Integrated Graphics Controller
	2e13  4 Series Chipset Integrated Graphics Controller
	2e22  4 Series Chipset Integrated Graphics Controller
	2e23  4 Series Chipset Integrated Graphics Controller
	2e32  4 Series Chipset Integrated Graphics Controller
	2e33  4 Series Chipset Integrated Graphics Controller
	2e42  4 Series Chipset Integrated Graphics Controller
	2e43  4 Series Chipset Integrated Graphics Controller
	2e5b  Graphics Media Accelerator 500 Graphics
	2e61  CE Media Processor Video Display Controller
	2e92  4 Series Chipset Integrated Graphics Controller
	2e93  4 Series Chipset Integrated Graphics Controller
	3184  GeminiLake [UHD Graphics 605]
	3185  GeminiLake [UHD Graphics 600]
	3577  82830M/MG Integrated Graphics Controller
	3582  82852/855GM Integrated Graphics Device
	358e  82854 GMCH Integrated Graphics Device
	3e90  CoffeeLake-S GT1 [UHD Graphics 610]
	3e91  CoffeeLake-S GT2 [UHD Graphics 630]
	3e92  CoffeeLake-S GT2 [UHD Graphics 630]
	3e93  CoffeeLake-S GT1 [UHD Graphics 610]
	3e94  Coffee Lake-S GT2 [UHD Graphics P630]
	3e96  CoffeeLake-S GT2 [UHD Graphics P630]
	3e98  CoffeeLake-S GT2 [UHD Graphics 630]
	3e9a  Coffee Lake-S GT2 [UHD Graphics P630]
	3e9b  CoffeeLake-H GT2 [UHD Graphics 630]
	3e9c  Coffee Lake-S GT1 [UHD Graphics 610]
	3ea0  WhiskeyLake-U GT2 [UHD Graphics 620]
	3ea1  Whiskey Lake-U GT1 [UHD Graphics 610]
	3ea5  CoffeeLake-U GT3e [Iris Plus Graphics 655]
	3ea6  Coffee Lake-U GT3 [Iris Plus Graphics 645]
	3ea8  Coffee Lake-U GT3 [Iris Plus Graphics 655]
	3ea9  Coffee Lake-U GT2 [UHD Graphics 620]
	4100  Moorestown Graphics and Video
	4108  Atom Processor E6xx Integrated Graphics Controller
	4109  Atom Processor E6xx Integrated Graphics Controller
	410a  Atom Processor E6xx Integrated Graphics Controller
	410b  Atom Processor E6xx Integrated Graphics Controller
	410c  Atom Processor E6xx Integrated Graphics Controller
	410d  Atom Processor E6xx Integrated Graphics Controller
	410e  Atom Processor E6xx Integrated Graphics Controller
	410f  Atom Processor E6xx Integrated Graphics Controller
	4555  Elkhart Lake [UHD Graphics Gen11 16EU]
	4571  Elkhart Lake [UHD Graphics Gen11 32EU]
	4626  Alder Lake-P Integrated Graphics Controller
	4628  Alder Lake-UP3 GT2 [UHD Graphics]
	462a  AlderLake-P [UHD Graphics]
	4636  AlderLake-P [UHD Graphics]
	4638  AlderLake-P [UHD Graphics]
	463a  AlderLake-P [UHD Graphics]
	4680  Alder Lake-S GT1 [UHD Graphics 770]
	4682  Alder Lake-S GT1 [UHD Graphics 730]
	4688  Alder Lake-HX GT1 [UHD Graphics 770]
	468a  Alder Lake-S [UHD Graphics]
	468b  Alder Lake-S [UHD Graphics]
	4690  Alder Lake-S GT1 [UHD Graphics 770]
	4692  Alder Lake-S GT1 [UHD Graphics 730]
	4693  Alder Lake-S GT1 [UHD Graphics 710]
	46a1  UHD Graphics
	46a3  Alder Lake-P GT1 [UHD Graphics]
	46a6  Alder Lake-P GT2 [Iris Xe Graphics]
	46a8  Alder Lake-UP3 GT2 [Iris Xe Graphics]
	46aa  Alder Lake-UP4 GT2 [Iris Xe Graphics]
	46b0  AlderLake-P [Iris Xe Graphics]
	46b1  AlderLake-P [Iris Xe Graphics]
	46b3  Alder Lake-UP3 GT1 [UHD Graphics]
	46b6  AlderLake-P [Iris Xe Graphics]
	46b8  AlderLake-P [Iris Xe Graphics]
	46ba  AlderLake-P [Iris Xe Graphics]
	46c1  AlderLake-M [Iris Xe Graphics]
	46c3  Alder Lake-UP4 GT1 [UHD Graphics]
	46d0  Alder Lake-N [UHD Graphics]
	46d1  Alder Lake-N [UHD Graphics]
	46d2  Alder Lake-N [UHD Graphics]
	46d3  Alder Lake-N [Intel Graphics]
	46d4  Alder Lake-N [Intel Graphics]
	4905  DG1 [Iris Xe MAX Graphics]
	4906  DG1 [Iris Xe Pod]
	4907  SG1 [Server GPU SG-18M]
	4908  DG1 [Iris Xe Graphics]
	4909  DG1 [Iris Xe MAX 100]
	4c8a  RocketLake-S GT1 [UHD Graphics 750]
	4c8b  RocketLake-S GT1 [UHD Graphics 730]
	4c90  RocketLake-S GT1 [UHD Graphics P750]
	4c9a  RocketLake-S [UHD Graphics]
	4e55  JasperLake [UHD Graphics]
	4e61  JasperLake [UHD Graphics]
	4e71  JasperLake [UHD Graphics]
	4f80  DG2 [Intel Xe Graphics]
	4f81  DG2 [Intel Xe Graphics]
	4f82  DG2 [Intel Xe Graphics]
	4f83  DG2 [Intel Xe Graphics]
	4f84  DG2 [Intel Xe Graphics]
	4f85  DG2 [Intel Xe Graphics]
	4f86  DG2 [Intel Xe Graphics]
	4f87  DG2 [Intel Xe Graphics]
	4f88  DG2 [Intel Xe Graphics]
	4f89  ACMP [Xe Graphics]
	4f8c  ACMP [Xe Graphics]
	4f90  DG2 Audio Controller
	4f91  DG2 Audio Controller
	4f92  DG2 Audio Controller
	5002  LE80578 Graphics Processor Unit
	5009  LE80578 Video Display Controller
	5690  DG2 [Arc A770M]
	5691  DG2 [Arc A730M]
	5692  DG2 [Arc A550M]
	5693  DG2 [Arc A370M]
	5694  DG2 [Arc A350M]
	5695  DG2 [Iris Xe MAX A200M]
	5696  DG2 [Arc A570M]
	5697  DG2 [Arc A530M]
	5698  DG2 [Arc Xe Graphics]
	56a0  DG2 [Arc A770]
	56a1  DG2 [Arc A750]
	56a2  DG2 [Arc A580]
	56a3  DG2 [Arc Xe Graphics]
	56a4  DG2 [Arc Xe Graphics]
	56a5  DG2 [Arc A380]
	56a6  DG2 [Arc A310]
	56a7  DG2 [Arc Xe Graphics]
	56a8  DG2 [Arc Xe Graphics]
	56a9  DG2 [Arc Xe Graphics]
	56b0  DG2 [Arc Pro A30M]
	56b1  DG2 [Arc Pro A40/A50]
	56b2  DG2 [Arc Pro A60M]
	56b3  DG2 [Arc Pro A60]
	56ba  DG2 [Arc A380E]
	56bb  DG2 [Arc A310E]
	56bc  DG2 [Arc A370E]
	56bd  DG2 [Arc A350E]
	56be  DG2 [Arc A750E]
	56bf  DG2 [Arc A580E]
	56c0  ATS-M [Data Center GPU Flex 170]
	56c1  ATS-M [Data Center GPU Flex 140]
	56c2  ATS-M [Data Center GPU Flex 170V]
	5902  Kaby Lake-S GT1 [HD Graphics 610]
	5906  Kaby Lake-U GT1 [HD Graphics 610]
	590b  HD Graphics 610
	5912  Kaby Lake-S GT2 [HD Graphics 630]
	5916  Kaby Lake-U GT2 [HD Graphics 620]
	5917  Kaby Lake-R GT2 [UHD Graphics 620]
	591b  Kaby Lake-H GT2 [HD Graphics 630]
	591c  UHD Graphics 615
	591d  Kaby Lake-DT GT2 [HD Graphics P630]
	591e  Kaby Lake-Y GT2 [HD Graphics 615]
	5921  HD Graphics 620
	5923  HD Graphics 635
	5926  Kaby Lake-U GT3 [Iris Plus Graphics 640]
	5927  Kaby Lake-U GT3 [Iris Plus Graphics 650]
	5a84  Apollo Lake [HD Graphics 505]
	5a85  Apollo Lake GT1 [HD Graphics 500]
	6420  Lunar Lake [Intel Graphics]
	64a0  Core Ultra 200V Series Processors Arc Graphics 130V/140V GPU
	64b0  Lunar Lake [Intel Graphics]
	7120  82810 GMCH (Graphics Memory Controller Hub)
	7121  82810 (CGC) Chipset Graphics Controller
	7122  82810 DC-100 (GMCH) Graphics Memory Controller Hub
	7123  82810 DC-100 (CGC) Chipset Graphics Controller
	7124  82810E DC-133 (GMCH) Graphics Memory Controller Hub
	7125  82810E DC-133 (CGC) Chipset Graphics Controller
	7126  82810 DC-133 System and Graphics Controller
	7128  82810-M DC-100 System and Graphics Controller
	712a  82810-M DC-133 System and Graphics Controller
	7800  82740 (i740) AGP Graphics Accelerator
	7d40  Meteor Lake-M [Intel Graphics]
	7d41  Arrow Lake-U [Intel Graphics]
	7d45  Meteor Lake-P [Intel Graphics]
	7d51  Arrow Lake-P [Arc Pro 130T/140T]
	7d55  Meteor Lake-P [Intel Arc Graphics]
	7d60  Meteor Lake-M [Intel Graphics]
	7d67  Arrow Lake-S [Intel Graphics]
	7dd1  Arrow Lake-P [Intel Graphics]
	7dd5  Meteor Lake-P [Intel Graphics]
	8108  US15W/US15X SCH [Poulsbo] Graphics Controller
	8109  US15L/UL11L SCH [Poulsbo] Graphics Controller
	8182  Atom Processor E6xx Integrated Graphics Controller
	87c0  UHD Graphics 617
	87ca  UHD Graphics 617
	8a51  Iris Plus Graphics G7 (Ice Lake)
	8a52  Iris Plus Graphics G7
	8a53  Iris Plus Graphics G7
	8a56  Iris Plus Graphics G1 (Ice Lake)
	8a58  Ice Lake-Y GT1 [UHD Graphics G1]
	8a5a  Iris Plus Graphics G4 (Ice Lake)
	8a5c  Iris Plus Graphics G4 (Ice Lake)
	9840  Lakefield GT2 [UHD Graphics]
	9841  Lakefield GT1.5 [UHD Graphics]
	9a40  Tiger Lake-UP4 GT2 [Iris Xe Graphics]
	9a49  TigerLake-LP GT2 [Iris Xe Graphics]
	9a60  TigerLake-H GT1 [UHD Graphics]
	9a68  TigerLake-H GT1 [UHD Graphics]
	9a70  Tiger Lake-H GT1 [UHD Graphics]
	9a78  Tiger Lake-LP GT2 [UHD Graphics G4]
	9b21  Comet Lake-U GT2 [UHD Graphics 620]
	9b41  CometLake-U GT2 [UHD Graphics]
	9ba4  Comet Lake-H GT1 [UHD Graphics 610]
	9ba8  CometLake-S GT1 [UHD Graphics 610]
	9baa  Comet Lake UHD Graphics
	9bac  Comet Lake UHD Graphics
	9bc4  CometLake-H GT2 [UHD Graphics]
	9bc5  CometLake-S GT2 [UHD Graphics 630]
	9bc6  Comet Lake-S GT2 [UHD Graphics P630]
	9bc8  CometLake-S GT2 [UHD Graphics 630]
	9bca  Comet Lake UHD Graphics
	9bcc  Comet Lake UHD Graphics
	9be6  Comet Lake-S GT2 [UHD Graphics P630]
	9bf6  Coffee Lake-S GT2 [UHD Graphics P630]
	a001  Atom Processor D4xx/D5xx/N4xx/N5xx Integrated Graphics Controller
	a002  Atom Processor D4xx/D5xx/N4xx/N5xx Integrated Graphics Controller
	a011  Atom Processor D4xx/D5xx/N4xx/N5xx Integrated Graphics Controller
	a012  Atom Processor D4xx/D5xx/N4xx/N5xx Integrated Graphics Controller
	a70d  Raptor Lake PCI Express 5.0 Graphics Port (PEG010)
	a720  Raptor Lake-P [UHD Graphics]
	a721  Raptor Lake-P [UHD Graphics]
	a74d  Raptor Lake PCI Express 4.0 Graphics Port
	a780  Raptor Lake-S GT1 [UHD Graphics 770]
	a781  Raptor Lake-S UHD Graphics
	a782  Raptor Lake-S UHD Graphics
	a783  Raptor Lake-S UHD Graphics
	a788  Raptor Lake-S UHD Graphics
	a789  Raptor Lake-S UHD Graphics
	a78a  Raptor Lake-S UHD Graphics
	a78b  Raptor Lake-S UHD Graphics
	a7a0  Raptor Lake-P [Iris Xe Graphics]
	a7a1  Raptor Lake-P [Iris Xe Graphics]
	a7a8  Raptor Lake-P [UHD Graphics]
	a7a9  Raptor Lake-P [UHD Graphics]
	a7aa  Raptor Lake-P [Intel Graphics]
	a7ab  Raptor Lake-P [Intel Graphics]
	a7ac  Raptor Lake-U [Intel Graphics]
	a7ad  Raptor Lake-U [Intel Graphics]
	b080  Panther Lake [Arc B390]
	b081  Panther Lake [Arc B370]
	b082  Panther Lake [Arc B390]
	b083  Panther Lake [Arc B370]
	b084  Panther Lake [Arc Pro B390]
	b085  Panther Lake [Arc Pro B370]
	b086  Panther Lake [Arc Pro B390]
	b087  Panther Lake [Arc Pro B370]
	b08f  Panther Lake [Intel Graphics]
	b090  Panther Lake [Intel Graphics]
	b0a0  Panther Lake [Intel Graphics]
	b0b0  Panther Lake [Intel Graphics]
	b0ff  Panther Lake [Intel Graphics]
	b640  Arrow Lake-H [Intel Graphics]
	e202  Battlemage G21 [Intel Graphics]
	e20b  Battlemage G21 [Arc B580]
	e20c  Battlemage G21 [Arc B570]
	e20d  Battlemage G21 [Intel Graphics]
	e210  Battlemage G21 [Intel Graphics]
	e211  Battlemage G21 [Arc Pro B60]
	e212  Battlemage G21 [Arc Pro B50]
	e215  Battlemage G21 [Intel Graphics]
	e216  Battlemage G21 [Intel Graphics]
	e220  Battlemage G31 [Intel Graphics]
	e221  Battlemage G31 [Intel Graphics]
	e222  Battlemage G31 [Arc Pro B65]
	e223  Battlemage G31 [Arc Pro B70]
	fd80  Wildcat Lake [Intel Graphics]
	fd81  Wildcat Lake [Intel Graphics]
`;
