/**
 * Nouns that reports count and the standard table does not hold, and words that begin like a unit and are none
 * ("trường hợp" is no school). The list only tells where a noun ends: one outside it is still read, by its first words.
 *
 * @vi danh từ đếm
 */
export const countedNouns: readonly string[] = [
  'trường hợp | trường lớp | đơn vị | đơn hàng | căn cước | căn cứ | khối lượng | con đường',
  'con giống | khẩu trang | khẩu phần | hộ chiếu | ngày công | năm học | ca khúc | ca nô | cuộc thi | cuộc họp',
  'trung tâm | chi cục | cá nhân | tập thể | tổ chức | gia đình | cơ quan | cơ sở | công ty | chi nhánh | văn phòng | khách sạn',
  'nhà máy | đối tượng | học sinh | sinh viên | học viên | thí sinh | giáo viên | cán bộ | công chức',
  'viên chức | công nhân | công dân | cử tri | đại biểu | đảng viên | đoàn viên | hội viên | thành viên',
  'xã viên | nạn nhân | bệnh nhân | chiến sĩ | quân nhân | thanh niên | trẻ em | trẻ | cháu | phụ nữ',
  'người dân | chuyên gia | nhà đầu tư | thủ trưởng | lãnh đạo | đồng chí | giám đốc | CBCS | CBCC | CBCCVC',
  'THT | tổ hợp tác | UBND | trang trại | giấy phép | giấy khen | giấy xác nhận | bằng khen | cờ thi đua',
  'huân chương | huy chương | danh hiệu | giải thưởng | giải | chứng chỉ | văn bản | quyết định | nghị quyết',
  'chỉ thị | kế hoạch | kết luận | báo cáo | tờ trình | công văn | biên bản | hợp đồng | thủ tục',
  'thủ tục hành chính | TTHC | phiếu | ý kiến | kiến nghị | khiếu nại | tố cáo | đề nghị | phản ánh',
  'tranh chấp | vi phạm | tin | bài | bản tin | đề tài | sáng kiến | đề án | mô hình | sản phẩm | nhãn hiệu',
  'gian hàng | mặt hàng | danh mục | danh mục dự án | hạng mục | gói thầu | đồ án | nội dung | nhiệm vụ',
  'mục tiêu | giải pháp | dịch vụ | dịch vụ công | chương trình | phong trào | hoạt động | hội nghị | hội thảo',
  'lớp | lớp học | lớp tập huấn | khóa | buổi | đợt | phiên | kỳ họp | chuyên đề | chuyên án | đoàn | tổ | đội',
  'ban | nhóm | chi bộ | câu lạc bộ | tuyến | tuyến đường | tuyến phố | đường | đoạn | cầu | cống | kênh | hồ',
  'hồ chứa | đập | trạm | trạm y tế | trạm bơm | giếng | chợ | siêu thị | cửa hàng | điểm | điểm trường',
  'nút giao | bến | bến xe | khu | khu công nghiệp | khu dân cư | khu đô thị | khu phố | cụm | cụm công nghiệp',
  'KCN | CCN | làng | làng nghề | bản | ấp | xóm | buôn | tổ dân phố | huyện | quận | thị xã | thành phố',
  'thị trấn | tỉnh | sở | phòng | phòng học | nhà | nhà văn hóa | nhà tình nghĩa | nhà đại đoàn kết | ngôi nhà',
  'di tích | bệnh viện | lô | ô | ô tái định cư | khu đất | mỏ | bộ | bộ đèn | cái | chiếc | chai | lọ | bao',
  'thùng | gói | viên | liều | mũi | mũi tiêm | mẫu | cây | cây xanh | xe | xe ô tô | xe mô tô | xe máy',
  'xe đạp | ô tô | mô tô | phương tiện | tàu | tàu cá | máy | thiết bị | camera | quả | khẩu súng | súng | suất',
  'suất quà | xuất quà | phần quà | quà | thẻ | thẻ BHYT | thẻ căn cước | sổ | tài khoản | thuê bao | giao dịch',
  'chuyến | chuyến bay | bộ hồ sơ | mô-đun | ki-ốt | liên đoàn | sự cố | đám cháy | bị can',
  'bị cáo | tội phạm | ổ dịch | ổ nhóm | điểm nóng | cấp ủy | tiểu dự án | trường đại học | trường mầm non',
  'trường tiểu học | trường THCS | trường THPT | phường, xã | xã, phường | xã, phường, thị trấn | xã, thị trấn',
  'huyện, thành phố | huyện, thị xã | huyện, thị xã, thành phố | tỉnh, thành phố | khối, thôn | thôn, bản',
  'thôn, xóm | thôn, khối | ấp, khu phố | thôn, khu phố | thôn, tổ dân phố | bản, tổ dân phố',
  'hộ gia đình, cá nhân | tổ chức, cá nhân | cá nhân, tổ chức | tập thể, cá nhân | cơ quan, đơn vị',
  'đơn vị, địa phương | sở, ngành | sở, ban, ngành | phòng, ban | chai, lọ | chủ trương, chính sách',
  'kiến nghị, phản ánh | phản ánh, kiến nghị | lượt công dân | lượt CBCS | lượt cơ quan, đơn vị | lượt cơ quan',
  'lượt đơn vị | lượt đối tượng | lượt cán bộ | lượt học sinh | lượt xe | lượt phương tiện | lượt tàu',
  'lượt hồ sơ | lượt ý kiến | lượt chiến sĩ | lượt hội viên | lượt doanh nghiệp | lượt cử tri | lượt lao động',
  'lượt đoàn viên | lượt bệnh nhân | lượt trẻ | lượt truy cập | em | việc | vụ việc | vụ, việc | việc làm',
].flatMap((line) => line.split(' | '))

/** Phrases that begin like a unit or counted noun and are none. */
export const falseNouns: readonly string[] = [
  'xã hội | tấn công | ban hành | ban đầu | đoàn kết | nhà nước | đội ngũ | tin học | phòng chống | phòng, chống | phòng ngừa',
  'bao gồm | bao phủ | tổ quốc | bản thân | ca ngợi | con người | trẻ hóa | mẫu mực | tổ chức thực hiện | tổ chức triển khai',
].flatMap((line) => line.split(' | '))
