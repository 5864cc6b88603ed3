import { type Chapter, chapter } from './authoring/chapter.ts'
import { facts, flow } from './authoring/facts.ts'
import { at } from './authoring/place.ts'
import { half, thisYear } from './authoring/readings.ts'

const text = at('I.1.e', 'enterprises')
const footnote5 = at('I.1.e', 'enterprises', '5')

export const enterprises: Chapter = chapter(
  facts(
    text,
    flow('new-enterprises', 'enterprise', 'Doanh nghiệp thành lập mới', 'New enterprises', 'higher', half('119')),
    flow('new-capital', 'billionVnd', 'Vốn đăng ký mới', 'Newly registered capital', 'higher', half('771')),
    flow('new-cooperatives', 'cooperative', 'HTX cấp mới ĐKKD', 'Cooperatives newly registered', 'higher', half('04')),
    flow('new-business-households', 'businessHousehold', 'Hộ kinh doanh cấp mới ĐKKD', 'Business households newly registered', 'higher', half('459')),
    flow('changed-cooperatives', 'cooperative', 'HTX thay đổi ĐKKD', 'Cooperatives re-registered', 'neither', half('01')),
    flow('changed-business-households', 'businessHousehold', 'Hộ kinh doanh thay đổi ĐKKD', 'Business households re-registered', 'neither', half('230')),
  ),
  facts(
    footnote5,
    flow('suspended-enterprises', 'enterprise', 'Doanh nghiệp tạm ngừng', 'Enterprises suspended', 'lower', thisYear('57')),
    flow('dissolved-enterprises', 'enterprise', 'Doanh nghiệp giải thể', 'Enterprises dissolving', 'lower', thisYear('67')),
    flow('deferred-enterprises', 'enterprise', 'Doanh nghiệp được gia hạn thuế', 'Enterprises with deferred taxes', 'neither', half('82')),
    flow('deferred-taxes', 'millionVnd', 'Thuế, tiền thuê đất gia hạn', 'Taxes and land rent deferred', 'neither', half('9360')),
    flow('exempted-households', 'householdVisit', 'Lượt hộ ngừng nghỉ được miễn giảm', 'Household turns exempted', 'neither', half('6241')),
    flow('exempted-taxes', 'millionVnd', 'Thuế miễn giảm cho hộ', 'Taxes exempted for households', 'neither', half('2547.3')),
  ),
)
