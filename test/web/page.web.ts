import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'

const address = pathToFileURL(resolve('examples/web/dist/index.html')).href
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

let browser: Browser
let page: Page
let complaints: string[]

beforeAll(async () => {
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] })
})

afterAll(() => browser.close())

beforeEach(async () => {
  complaints = []
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith('file:') && !request.url().startsWith('data:')) complaints.push(request.url())
  })
  await page.goto(address)
})

afterEach(async () => {
  await page.close()
  expect(complaints).toEqual([])
})

const given = () => page.getByLabel('Dán vào đây')
const summary = () => page.getByRole('status')
const press = (name: string) => page.getByRole('button', { name }).click()

describe('the page', () => {
  test('finds as one types what does not agree, and marks it in the text', async () => {
    await given().pressSequentially('Giải quyết 224/272 đơn, đạt tỷ lệ 28,35%.')
    await page.locator('li.contradicted').waitFor()
    expect(await summary().textContent()).toBe(
      'Đọc được 2 số, 1 nhận định: 1 mâu thuẫn, 0 chỉ đúng nếu cắt bỏ, 0 đúng, 0 chưa đủ cơ sở.',
    )
    expect(await page.locator('mark.contradicted').allTextContents()).toEqual(['224/272 đơn', ', đạt tỷ lệ ', '28,35%'])
    expect(await page.locator('li.contradicted').textContent()).toContain(
      '224 đơn / 272 đơn = 82,35%; văn bản ghi 28,35%',
    )
    expect(await page.locator('.bars .amount').allTextContents()).toEqual(['28,35%', '82,35%'])
  })

  test('leads from a mark to its finding and back, by keyboard', async () => {
    await press('Dùng mẫu')
    await page.getByRole('link', { name: '1', exact: true }).focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('li:target').getAttribute('id')).toBe('finding-1')
    await page.locator('#finding-1').getByRole('link').press('Enter')
    expect(await page.locator('mark:target').textContent()).toBe('224/272 đơn')
  })

  test('infers what is not printed', async () => {
    await press('Dùng mẫu')
    expect(await page.getByText('từ trên ≈ 49,46 đến ≈ 50,27 ha; số tròn nhất: 50').count()).toBe(1)
  })

  test('reads a table of targets, draws its parts, and lists what it did not understand', async () => {
    await page.getByLabel('Một bảng chỉ tiêu').check()
    await press('Dùng mẫu')
    expect(await summary().textContent()).toBe('Đọc được 9 chỉ tiêu, 8 mục tiêu.')
    expect(await page.getByRole('table').getByRole('row').count()).toBe(9)
    expect(await page.locator('.bars .amount').allTextContents()).toEqual([
      '16,79% · 210,0 tỷ đồng',
      '38,42% · 480,5 tỷ đồng',
      '44,78% · 560,0 tỷ đồng',
    ])
    expect(await page.locator('ul.issues').textContent()).toContain('1.2345,6')
  })

  test('speaks English when asked', async () => {
    await press('Dùng mẫu')
    await press('English')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Check the figures of a plan')
    expect(await summary().textContent()).toMatch(/^17 figures read, 7 statements: 1 contradicted/)
    await press('Tiếng Việt')
    expect(await page.locator('html').getAttribute('lang')).toBe('vi')
  })

  test('takes hostile text as text', async () => {
    const hostile = '<img src=x onerror=alert(1)> 5/4 <script>alert(1)</script>, đạt 125%.'
    for (const kind of ['Một đoạn văn', 'Một bảng chỉ tiêu']) {
      await page.getByLabel(kind).check()
      await given().fill(kind === 'Một đoạn văn' ? hostile : `STT\tChỉ tiêu\tĐơn vị\tNăm 2026\n1\t${hostile}\t%\t5`)
      await press('Kiểm tra')
      expect(await page.locator('#results img, #results script').count()).toBe(0)
    }
  })

  test('says what it cannot read, and that there is nothing', async () => {
    await page.getByLabel('Một bảng chỉ tiêu').check()
    await given().fill('không phải bảng')
    await press('Kiểm tra')
    expect(await summary().textContent()).toContain('[text.noTable]')
    await press('Xóa')
    expect(await summary().textContent()).toBe('Chưa có gì để kiểm tra.')
    expect(await page.locator('#results > *').count()).toBe(0)
  })

  test('every control has a name, and nothing is wider than a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    for (const kind of ['Một đoạn văn', 'Một bảng chỉ tiêu']) {
      await page.getByLabel(kind).check()
      await press('Dùng mẫu')
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
    }
    const names = await page
      .locator('button, a')
      .evaluateAll((all) => all.map(({ textContent }) => textContent?.trim()))
    expect(names.filter((name) => !name)).toEqual([])
  })
})
