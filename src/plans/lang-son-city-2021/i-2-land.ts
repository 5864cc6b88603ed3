import { type Chapter, chapter } from './authoring/chapter.ts'
import { claims, part, ratio } from './authoring/claims.ts'
import { facts, flow, stock } from './authoring/facts.ts'
import { at } from './authoring/place.ts'
import { half, soFar } from './authoring/readings.ts'

const footnote9 = at('I.2.a', 'urbanLand', '9')
const footnote10 = at('I.2.a', 'urbanLand', '10')

export const land: Chapter = chapter(
  facts(
    footnote9,
    flow('first-certificates', 'certificate', 'GCN cấp lần đầu', 'First certificates issued', 'higher', half('229')),
    flow('first-certified-owners', 'householdOrIndividual', 'Chủ được cấp GCN lần đầu', 'Owners first certified', 'higher', half('202')),
    flow('first-certified-plots', 'plot', 'Thửa đất cấp GCN lần đầu', 'Plots first certified', 'higher', half('224')),
    flow('first-certified-area', 'squareMeter', 'Diện tích cấp GCN lần đầu', 'Area first certified', 'higher', half('43046.46')),
    stock('certified-plots', 'plot', 'Thửa đất đã cấp GCN', 'Plots certified so far', 'higher', soFar('67422', { outOf: '68582' })),
    stock('certified-area', 'squareMeter', 'Diện tích đã cấp GCN', 'Area certified so far', 'higher', soFar('42131943.08', { outOf: '49256333.8' })),
    flow('new-use-certificates', 'certificate', 'GCN cấp do chuyển mục đích', 'Certificates for changed use', 'neither', half('119')),
    flow('new-use-owners', 'householdOrIndividual', 'Chủ được cấp GCN do chuyển mục đích', 'Owners certified for changed use', 'neither', half('93')),
    flow('new-use-plots', 'plot', 'Thửa đất chuyển mục đích', 'Plots certified for changed use', 'neither', half('116')),
    flow('new-use-area', 'squareMeter', 'Diện tích chuyển mục đích', 'Area certified for changed use', 'neither', half('26498.61')),
    flow('land-allocations', 'decision', 'Quyết định giao đất cho hộ bị ảnh hưởng', 'Land allocated to affected households', 'neither', half('20')),
    flow('paid-land-allocations', 'decision', 'Quyết định giao đất có thu tiền', 'Land allocated for payment', 'neither', half('12')),
    flow('new-use-dossiers', 'dossier', 'Hồ sơ chuyển mục đích tiếp nhận', 'Changed-use dossiers received', 'neither', half('59')),
    stock('new-use-dossiers-carried-over', 'dossier', 'Hồ sơ kỳ trước chuyển sang', 'Dossiers carried over', 'lower', half('37')),
    flow('new-use-dossiers-returned', 'dossier', 'Hồ sơ đã trả kết quả', 'Changed-use dossiers settled', 'higher', half('59')),
  ),
  facts(
    footnote10,
    flow('land-sanctions', 'decision', 'Quyết định XPVPHC về đất đai', 'Land sanctions', 'neither', half('18')),
    flow('land-fines', 'millionVnd', 'Tiền phạt và khắc phục hậu quả về đất đai', 'Land fines and remedies', 'neither', half('277.8')),
    flow('land-remedies', 'decision', 'Quyết định buộc khắc phục hậu quả', 'Remedies ordered', 'neither', half('05')),
    flow('land-enforcements', 'decision', 'Quyết định cưỡng chế khắc phục hậu quả', 'Remedies enforced', 'neither', half('01')),
    flow('ward-land-sanctions', 'decision', 'Quyết định XPVPHC của phường, xã về đất đai', 'Ward land sanctions', 'neither', half('23')),
    flow('ward-land-fines', 'millionVnd', 'Tiền phạt của phường, xã về đất đai', 'Ward land fines', 'neither', half('80.5')),
  ),
  claims(
    footnote9,
    ratio('certified-plots-so-far', { outOf: 'certified-plots-so-far' }, '98.3'),
    ratio('certified-area-so-far', { outOf: 'certified-area-so-far' }, '85.54'),
    part('certified-plots-so-far', { outOf: 'certified-plots-so-far' }),
    part('certified-area-so-far', { outOf: 'certified-area-so-far' }),
    part('first-certified-plots-h1', 'certified-plots-so-far'),
    part('first-certified-area-h1', 'certified-area-so-far'),
    part('new-use-dossiers-returned-h1', 'new-use-dossiers-h1'),
  ),
)
