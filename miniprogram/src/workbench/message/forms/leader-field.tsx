import { View } from '@tarojs/components'
import { Chip } from '../../../ui/chip'
import { TextField } from '../../../ui/text-field'

type LeaderFieldProps = { leaders: readonly string[]; value: string; onChange: (leader: string) => void }

/** One of the county's list, or an office that is typed. */
export function LeaderField({ leaders, value, onChange }: LeaderFieldProps) {
  return (
    <>
      <View className="row row-wrap row-tight">
        {leaders.map((leader) => (
          <Chip key={leader} selected={leader === value} onClick={() => onChange(leader)}>
            {leader}
          </Chip>
        ))}
      </View>
      <TextField
        label="由哪位领导领衔"
        placeholder="职务和姓名，例如：分管副县长"
        maxLength={40}
        value={value}
        onChange={onChange}
      />
    </>
  )
}
