import { inChinese } from '@fazhi/law'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../config.ts'
import { refusePassword } from './password.ts'

describe('what a new password must be', () => {
  test.each([
    ['Trial-2024-pass', null],
    ['abcDEF12345', null],
    ['Trial-2024', null],
    ['Trial-202', '至少十个字符'],
    ['trial-pass-word', '三种'],
    ['1234567890123456', '三种'],
    ['Wang-2024-wang', '含有账号'],
    ['Password123!', '常见'],
    ['Qwertyuiop1!', '常见'],
  ])('dengbao3: %s', (password, fault) => {
    const said = refusePassword('wang', password, 'dengbao3')
    if (fault === null) expect(said).toBeNull()
    else expect(said === null ? '' : inChinese(said)).toContain(fault)
  })

  test.each([
    ['correct horse battery staple', null],
    ['今天的月亮照在双塔区政府的屋顶上', null],
    ['onlylowercaseletters', null],
    ['x'.repeat(150), null],
    ['Short-2024-aA', '至少15个字符'],
    ['the house of wang is here', '含有账号'],
    ['password123456789', '常见'],
  ])('asvs: %s', (password, fault) => {
    const said = refusePassword('wang', password, 'asvs')
    if (fault === null) expect(said).toBeNull()
    else expect(said === null ? '' : inChinese(said)).toContain(fault)
  })

  test('the installation chooses; a name that is none is refused at the start', () => {
    expect(readConfig({})).toMatchObject({ passwordProfile: 'dengbao3' })
    expect(readConfig({ FAZHI_PASSWORD_PROFILE: 'asvs' })).toMatchObject({ passwordProfile: 'asvs' })
    expect(readConfig({ FAZHI_PASSWORD_PROFILE: 'toString' })).toHaveProperty('fault')
  })
})

test.each([
  [{ FAZHI_ORIGIN: 'https://fazhi.example' }, { origin: 'https://fazhi.example' }],
  [{ FAZHI_ORIGIN: 'https://fazhi.example/' }, { fault: expect.stringContaining('FAZHI_ORIGIN') }],
  [{ FAZHI_ORIGIN: 'fazhi' }, { fault: expect.stringContaining('FAZHI_ORIGIN') }],
  [{ FAZHI_TRUSTED_PROXIES: '10.0.0.1,10.1.0.0/16,::1' }, { trustedProxies: ['10.0.0.1', '10.1.0.0/16', '::1'] }],
  [{ FAZHI_TRUSTED_PROXIES: 'true' }, { fault: expect.stringContaining('true') }],
  [{ FAZHI_TRUSTED_PROXIES: '10.0.0.0/33' }, { fault: expect.stringContaining('10.0.0.0/33') }],
])('settings %j', (env, read) => {
  expect(readConfig(env)).toMatchObject(read)
})
